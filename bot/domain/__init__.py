"""The words of the trade; standard library only."""
