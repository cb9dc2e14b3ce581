"""What Alembic runs: all missing migrations in the transaction that `migrate` has begun."""

from alembic import context

from bot.adapters.tables import metadata

context.configure(connection=context.config.attributes["connection"], target_metadata=metadata)
with context.begin_transaction():
    context.run_migrations()
