// The page: sends what a person does, and fetches the parts that have changed.

const body = document.body;
const me = body.dataset.as;
const here = body.dataset.in;
const facts = JSON.parse(document.getElementById("facts").textContent);
const $ = (selector, within = document) => within.querySelector(selector);
const $$ = (selector, within = document) => [...within.querySelectorAll(selector)];

// Talking with the server

async function send(deed, what = {}) {
  const answer = await fetch(`/page/do/${deed}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ as: me, in: here, ...what }),
  }).catch(() => null);
  if (!answer) return problem("The sandbox does not answer. Is it still running?");
  if (!answer.ok) return problem(await answer.text());
  return answer.json();
}

function problem(sentence) {
  toast(sentence, "bad");
  return null;
}

function toast(sentence, mood = "") {
  const line = document.createElement("p");
  line.className = `toast ${mood}`;
  line.textContent = sentence;
  $("[data-toasts]").append(line);
  setTimeout(() => line.remove(), 8000);
}

const announce = (sentence) => { $("[data-announce]").textContent = sentence; };

// Parts that change

const shown = {};
const asked = {};

async function refresh(...parts) {
  await Promise.all(parts.filter((part) => $(`[data-part="${part}"]`)).map(fetchPart));
}

async function fetchPart(part) {
  const turn = (asked[part] = (asked[part] ?? 0) + 1);
  const address = `/page/part/${part}?as=${encodeURIComponent(me)}&in=${encodeURIComponent(here)}`;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return;
  const html = await answer.text();
  const isOld = turn !== asked[part];
  if (isOld || shown[part] === html) return;
  shown[part] = html;
  replace($(`[data-part="${part}"]`), html, part);
}

function replace(place, html, part) {
  const kept = remember(place);
  const atEnd = place.scrollHeight - place.scrollTop - place.clientHeight < 60;
  place.innerHTML = html;
  restore(place, kept);
  if (part === "modal") showModal(place);
  if (part === "conversation" && atEnd) place.scrollTop = place.scrollHeight;
}

// What a person is in the middle of survives a replaced part: focus, open folds, unsent text.
function remember(place) {
  const focused = place.contains(document.activeElement) ? document.activeElement : null;
  return {
    key: focused?.dataset.key,
    selection: [focused?.selectionStart, focused?.selectionEnd],
    folds: new Map($$("details[data-keep]", place).map((fold) => [fold.dataset.keep, fold.open])),
    pending: $("[data-pending]", place)?.innerHTML,
    scroll: $(".modal-body", place)?.scrollTop,
    view: $("[data-view]", place)?.dataset.view,
  };
}

function restore(place, kept) {
  for (const fold of $$("details[data-keep]", place)) {
    if (kept.folds.has(fold.dataset.keep)) fold.open = kept.folds.get(fold.dataset.keep);
  }
  if (kept.pending) $("[data-pending]", place).innerHTML = kept.pending;
  if (kept.view && kept.view === $("[data-view]", place)?.dataset.view) {
    $(".modal-body", place).scrollTop = kept.scroll;
    for (const [key, value] of unsent) {
      const field = byKey(key, place);
      if (field) field.value = value;
    }
  }
  const again = kept.key && byKey(kept.key, place);
  if (!again) return;
  again.focus({ preventScroll: true });
  if (kept.selection[0] != null && /^(text|search|)$/.test(again.type ?? "")) {
    again.setSelectionRange(...kept.selection);
  }
}

const byKey = (key, place = document) => $(`[data-key="${CSS.escape(key)}"]`, place);

function follow() {
  const news = new EventSource(`/page/events?as=${encodeURIComponent(me)}`);
  news.addEventListener("hello", (event) => {
    if (event.data !== body.dataset.born) location.reload();
    else refresh("conversation", "home", "modal", "panel", "weather");
  });
  news.addEventListener("changed", (event) => refresh(...event.data.split(" ")));
}

// Doing things

const where = (element) => JSON.parse(element.closest("[data-where]")?.dataset.where ?? "{}");

async function act(element, deed, more = {}) {
  const confirmation = element.dataset.confirm ?? element.closest("[data-confirm]")?.dataset.confirm;
  if (confirmation && !(await confirmed(JSON.parse(confirmation)))) return;
  element.setAttribute("aria-busy", "true");
  const { action, block } = (element.closest("[data-action]") ?? element).dataset;
  await send(deed, { where: where(element), action, block, ...more });
  element.removeAttribute("aria-busy");
  await refresh("conversation", "home", "modal", "notice");
}

function confirmed(ask) {
  const dialog = document.getElementById("confirm");
  $("h2", dialog).textContent = ask.title;
  $("[data-text]", dialog).innerHTML = ask.text;
  $("[data-deny]", dialog).textContent = ask.deny;
  const yes = $("[data-confirm-yes]", dialog);
  yes.textContent = ask.confirm;
  yes.className = `btn ${ask.style}`;
  dialog.returnValue = "no";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue === "yes"), { once: true });
  });
}

document.addEventListener("click", (event) => {
  const target = event.target.closest("button, a, summary");
  closeMenus(event.target);
  if (!target) return;
  const { dataset } = target;
  if (dataset.do === "click") act(target, "click", { value: dataset.value });
  else if (dataset.do === "choose") act(target, "choose", { value: dataset.value });
  else if (dataset.do === "shortcut" || dataset.do === "message-shortcut") act(target, dataset.do);
  else if (dataset.close) closeModal(dataset.close === "everything");
  else if (dataset.example !== undefined) compose(dataset.example);
  else if (dataset.insert) insert(dataset.insert);
  else if (dataset.reply) replyTo(dataset.reply, dataset.replyName);
  else if (dataset.tabTo) openTab(dataset.tabTo);
  else if (dataset.step) act(target, "step", { job: dataset.job, step: dataset.step });
  else if (dataset.unpick !== undefined) unpick(target);
  else if ("themeToggle" in dataset) toggleTheme();
  else if ("clearSky" in dataset) send("clear-sky").then(() => refresh("weather"));
  else if ("reset" in dataset) reset();
});

document.addEventListener("change", (event) => {
  const { target } = event;
  if (target.dataset.sky) return setSky(target);
  const ticks = target.closest("[data-ticks]");
  if (ticks) return enter(ticks, ticked(ticks));
  if (target.matches("[data-do]") && !target.closest("[data-combo]")) enter(target, target.value);
});

const ticked = (group) => {
  const values = $$("input:checked", group).map((box) => box.value);
  return group.dataset.ticks === "radio" ? (values[0] ?? null) : values;
};

function setSky(input) {
  const value = input.type === "checkbox" ? (input.checked ? "True" : "False") : input.value;
  send("weather", { sky: input.dataset.sky, switch: input.dataset.switch, value })
    .then(() => refresh("weather"));
}

async function reset() {
  const sure = await confirmed({
    title: "Reset the world?",
    text: "Every conversation and every job is emptied.",
    confirm: "Reset",
    deny: "Keep it",
    style: "danger",
  });
  if (sure) await send("reset");
}

// Fields of a form: what is typed is sent when the field is left, and before the form is.

const unsent = new Map();
let entering = Promise.resolve();

document.addEventListener("input", (event) => {
  const { target } = event;
  if (target.matches('[data-do="fill"][data-key]')) unsent.set(target.dataset.key, target.value);
});

function enter(field, value, more = {}) {
  const { action, block, key } = field.dataset;
  const deed = field.dataset.do;
  unsent.delete(key);
  entering = entering.then(async () => {
    await send(deed, { where: where(field), action, block, value: value === "" ? null : value, ...more });
  });
  return entering;
}

async function submitModal(form) {
  const button = $('[type="submit"]', form);
  if (!button || button.hasAttribute("aria-busy")) return;
  for (const key of [...unsent.keys()]) {
    const field = byKey(key, form);
    if (field) enter(field, field.value);
  }
  button.setAttribute("aria-busy", "true");
  await entering;
  await send("submit");
  button.removeAttribute("aria-busy");
  await refresh("modal", "conversation", "home");
}

async function closeModal(everything) {
  unsent.clear();
  await send("close", { everything });
  await refresh("modal", "conversation");
}

function showModal(place) {
  const dialog = document.getElementById("modal");
  const view = $("[data-view]", place)?.dataset.view;
  if (!view) {
    unsent.clear();
    return dialog.open && dialog.close();
  }
  if (dialog.dataset.view !== view) unsent.clear();
  if (!dialog.open) dialog.showModal();
  if (dialog.dataset.view !== view || !place.contains(document.activeElement)) {
    const first = $("[data-focus]", place) ?? $(".modal-body :is(input, select, textarea, button)", place);
    (first ?? $("footer button", place)).focus();
  }
  dialog.dataset.view = view;
  showErrors(dialog);
}

// New errors take the keyboard to the first of them; old ones let the person go on.
function showErrors(dialog) {
  const sentences = $$(".error", dialog).map((error) => error.textContent.trim()).join(" ");
  const areNew = sentences && sentences !== dialog.dataset.errors;
  dialog.dataset.errors = sentences;
  if (!areNew) return;
  const wrong = $('[aria-invalid="true"]', dialog);
  wrong?.focus();
  announce(sentences);
}

document.getElementById("modal").addEventListener("cancel", (event) => {
  event.preventDefault();
  if (!closeLists()) closeModal(false);
});

document.addEventListener("submit", (event) => {
  if (event.target.method === "dialog") return;
  event.preventDefault();
  if (event.target.matches("[data-composer]")) say();
  else submitModal(event.target);
});

document.addEventListener("keydown", (event) => {
  const { target, key } = event;
  if (key === "Escape" && closeMenus(null)) event.preventDefault();
  if (key === "Enter" && target.matches("input[data-dispatch]")) {
    event.preventDefault();
    enter(target, target.value, { enter: true }).then(() => refresh("modal"));
  }
  if ((key === "ArrowDown" || key === "ArrowUp") && target.closest(".menu")) {
    event.preventDefault();
    const items = $$("summary, .menu-item", target.closest(".menu"));
    target.closest(".menu").open = true;
    items[(items.indexOf(target) + (key === "ArrowDown" ? 1 : -1) + items.length) % items.length].focus();
  }
});

function closeMenus(clicked) {
  const open = $$(".menu[open]").filter((menu) => !clicked || !$("summary", menu).contains(clicked));
  for (const menu of open) {
    if (!clicked && menu.contains(document.activeElement)) $("summary", menu).focus();
    menu.open = false;
  }
  return open.length > 0;
}

// A menu opens to the side where there is room.
document.addEventListener("toggle", (event) => {
  const list = event.target.matches?.(".menu[open]") && $(".menu-list", event.target);
  if (!list) return;
  const pane = event.target.closest(".scroll, .modal-body, .panel-scroll");
  const edge = (pane ?? document.documentElement).getBoundingClientRect();
  const place = list.getBoundingClientRect();
  if (place.right > edge.right - 4) list.classList.add("from-right");
  if (place.bottom > edge.bottom - 4) list.classList.add("upwards");
}, true);

// Selects that one can type into

document.addEventListener("focusin", (event) => {
  const input = event.target;
  if (input.matches(".combo-box > input")) input.select();
});

document.addEventListener("input", (event) => {
  if (event.target.matches(".combo-box > input")) suggest(event.target);
});

document.addEventListener("click", (event) => {
  const option = event.target.closest(".options [role=option]");
  if (option) return pick(option.closest("[data-combo]"), option);
  if (event.target.matches(".combo-box > input")) return suggest(event.target, true);
  closeLists();
});

document.addEventListener("keydown", (event) => {
  const input = event.target;
  if (!input.matches(".combo-box > input")) return;
  const list = $(".options", input.closest("[data-combo]"));
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (list.hidden) suggest(input, true);
    else move(list, event.key === "ArrowDown" ? 1 : -1, input);
  } else if (event.key === "Enter" && !list.hidden) {
    event.preventDefault();
    const option = $('[aria-selected="true"]', list);
    if (option) pick(input.closest("[data-combo]"), option);
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    event.stopPropagation();
    closeLists();
  } else if (event.key === "Tab") {
    closeLists();
  }
});

document.addEventListener("focusout", (event) => {
  const input = event.target;
  if (!input.matches(".combo-box > input") || input.value !== "") return;
  const combo = input.closest("[data-combo]");
  const single = !("many" in combo.dataset);
  if (single && JSON.parse(combo.dataset.picked).length) {
    combo.dataset.picked = "[]";
    enter(combo, null);
  }
});

let typing = 0;

async function suggest(input, everything = false) {
  const combo = input.closest("[data-combo]");
  const query = everything && !("remote" in combo.dataset) ? "" : input.value.trim();
  const turn = ++typing;
  if (query.length < Number(combo.dataset.min)) {
    return list(combo, [], `Type ${combo.dataset.min} letters or more`);
  }
  if (!("remote" in combo.dataset)) return list(combo, local(combo, query), "Nothing fits");
  list(combo, [], "Searching…");
  await new Promise((resolve) => setTimeout(resolve, 120));
  if (turn !== typing) return;
  const found = await send("suggest", { where: where(combo), action: combo.dataset.action, query });
  if (turn === typing) list(combo, found?.options ?? [], "Nothing found");
}

function local(combo, query) {
  const wanted = query.toLowerCase();
  const all = JSON.parse(combo.dataset.choices);
  return all.filter((choice) => `${choice.text} ${choice.more}`.toLowerCase().includes(wanted));
}

function list(combo, options, otherwise) {
  const input = $("input", combo);
  const place = $(".options", combo);
  const picked = JSON.parse(combo.dataset.picked);
  place.replaceChildren(...optionRows(options, picked, place.id));
  if (!options.length) place.append(row("note", otherwise));
  place.hidden = false;
  input.setAttribute("aria-expanded", "true");
  move(place, 0, input);
  place.scrollIntoView({ block: "nearest" });
}

function* optionRows(options, picked, id) {
  let group = "";
  for (const [position, option] of options.entries()) {
    if (option.group && option.group !== group) yield row("group", (group = option.group));
    const line = row("", option.text, option.more);
    line.id = `${id}-${position}`;
    line.setAttribute("role", "option");
    line.dataset.value = option.value;
    line.dataset.text = option.text;
    line.setAttribute("aria-selected", "false");
    if (picked.includes(option.value)) line.dataset.picked = "";
    yield line;
  }
}

function row(kind, text, more = "") {
  const line = document.createElement("li");
  line.className = kind;
  line.textContent = text;
  if (kind) line.setAttribute("role", "presentation");
  if (more) {
    const small = document.createElement("small");
    small.textContent = more;
    line.append(small);
  }
  return line;
}

function move(place, step, input) {
  const options = $$("[role=option]", place);
  const now = options.findIndex((option) => option.getAttribute("aria-selected") === "true");
  const next = options[(now + step + options.length) % options.length] ?? options[0];
  for (const option of options) option.setAttribute("aria-selected", String(option === (now < 0 ? options[0] : next)));
  const chosen = $('[aria-selected="true"]', place);
  if (!chosen) return input.removeAttribute("aria-activedescendant");
  input.setAttribute("aria-activedescendant", chosen.id);
  chosen.scrollIntoView({ block: "nearest" });
}

function pick(combo, option) {
  const input = $("input", combo);
  const many = "many" in combo.dataset;
  const before = JSON.parse(combo.dataset.picked);
  const { value, text } = option.dataset;
  const picked = many ? [...new Set([...before, value])] : [value];
  combo.dataset.picked = JSON.stringify(picked);
  input.value = many ? "" : text;
  closeLists();
  enter(combo, many ? picked : value).then(() => refresh("modal", "home", "conversation"));
}

function unpick(button) {
  const combo = button.closest("[data-combo]");
  const left = JSON.parse(combo.dataset.picked).filter((value) => value !== button.dataset.unpick);
  combo.dataset.picked = JSON.stringify(left);
  enter(combo, left).then(() => refresh("modal", "home", "conversation"));
}

function closeLists() {
  const open = $$(".options:not([hidden])");
  for (const place of open) {
    place.hidden = true;
    const input = $("input", place.parentElement);
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }
  return open.length > 0;
}

// The message box

const line = document.getElementById("line");
let thread = null;

function grow() {
  line.style.height = "auto";
  line.style.height = `${line.scrollHeight}px`;
}

function compose(text) {
  line.value = text;
  line.focus();
  line.setSelectionRange(text.length, text.length);
  grow();
  complete();
}

function insert(sign) {
  if (sign === "/") return compose(line.value.startsWith("/") ? line.value : `/${line.value}`);
  const gap = line.value && !/\s$/.test(line.value) ? " " : "";
  return compose(`${line.value}${gap}${sign}`);
}

function replyTo(ts, name) {
  thread = ts;
  const chip = $("[data-in-thread]");
  chip.hidden = false;
  $("span", chip).textContent = `Replying to ${name} in the thread`;
  line.focus();
}

function leaveThread() {
  thread = null;
  $("[data-in-thread]").hidden = true;
}

async function say() {
  const text = line.value.trim();
  if (!text) return line.focus();
  hideCompletion();
  const pending = waiting(text);
  line.value = "";
  grow();
  const answer = await send("say", { line: text, thread });
  pending.remove();
  leaveThread();
  if (!answer && !line.value) compose(text);
  await refresh("conversation", "modal", "notice", "panel");
  scrollToEnd();
}

function waiting(text) {
  const row = document.createElement("div");
  row.className = "pending";
  row.innerHTML = '<span class="pending-mark"></span><code></code><span>waiting for the app…</span>';
  if (!text.startsWith("/")) row.lastChild.textContent = "sending…";
  $("code", row).textContent = text;
  const place = $("[data-pending]");
  place.append(row);
  scrollToEnd();
  return { remove: () => $("[data-pending]").replaceChildren() };
}

function scrollToEnd() {
  const log = $('[data-part="conversation"]');
  if (log) log.scrollTop = log.scrollHeight;
}

// Completion of commands at the start, and of people after an @

const completion = document.getElementById("completion");
let found = [];
let current = 0;

function candidates() {
  const before = line.value.slice(0, line.selectionStart);
  const command = /^\/(\S*)$/.exec(before);
  if (command) {
    return facts.commands
      .filter((known) => known.name.startsWith(before))
      .map((known) => ({ text: `${known.name} `, from: 0, title: known.name, usage: known.usage, more: known.description }));
  }
  const person = /(^|\s)@([\w.]*)$/.exec(before);
  if (!person) return [];
  const wanted = person[2].toLowerCase();
  return facts.people
    .filter((known) => `${known.handle} ${known.name}`.toLowerCase().split(/[\s.]+/).some((word) => word.startsWith(wanted)) || known.handle.startsWith(wanted))
    .slice(0, 7)
    .map((known) => ({ text: `@${known.handle} `, from: before.length - wanted.length - 1, title: known.name, more: `@${known.handle}`, avatar: known }));
}

function complete() {
  found = candidates();
  current = 0;
  completion.replaceChildren(...found.map(candidateRow));
  completion.hidden = !found.length;
  highlight();
  if (found.length) announce(`${found.length} suggestions`);
}

function candidateRow(candidate, position) {
  const row = document.createElement("div");
  row.id = `completion-${position}`;
  row.setAttribute("role", "option");
  row.dataset.position = position;
  const mark = document.createElement("span");
  mark.setAttribute("aria-hidden", "true");
  mark.className = `avatar small hue-${candidate.avatar?.hue ?? 7}`;
  mark.textContent = candidate.avatar?.initials ?? "/";
  const words = document.createElement("span");
  words.append(element("b", "", candidate.title));
  if (candidate.usage) words.append(element("small", "usage", candidate.usage));
  words.append(element("small", candidate.avatar ? "usage" : "more", candidate.more));
  row.append(mark, words);
  return row;
}

function element(tag, kind, text) {
  const made = document.createElement(tag);
  made.className = kind;
  made.textContent = text;
  return made;
}

function highlight() {
  for (const [position, row] of [...completion.children].entries()) {
    row.setAttribute("aria-selected", String(position === current));
  }
  if (!found.length) return line.removeAttribute("aria-activedescendant");
  line.setAttribute("aria-activedescendant", `completion-${current}`);
  completion.children[current].scrollIntoView({ block: "nearest" });
}

function take(position) {
  const candidate = found[position];
  const after = line.value.slice(line.selectionStart).trimStart();
  const head = line.value.slice(0, candidate.from) + candidate.text;
  line.value = head + after;
  line.focus();
  line.setSelectionRange(head.length, head.length);
  hideCompletion();
}

function hideCompletion() {
  found = [];
  completion.hidden = true;
  line.removeAttribute("aria-activedescendant");
}

function onLineKey(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (found.length && step) {
    event.preventDefault();
    current = (current + step + found.length) % found.length;
    highlight();
  } else if (found.length && (event.key === "Tab" || event.key === "Enter") && !event.shiftKey) {
    event.preventDefault();
    take(current);
  } else if (event.key === "Escape") {
    hideCompletion();
  } else if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    say();
  }
}

if (line) {
  line.addEventListener("input", () => { grow(); complete(); });
  line.addEventListener("keydown", onLineKey);
  line.addEventListener("blur", () => setTimeout(hideCompletion, 150));
  completion.addEventListener("mousedown", (event) => {
    const row = event.target.closest("[role=option]");
    event.preventDefault();
    if (row) take(Number(row.dataset.position));
  });
  $("[data-in-thread] button").addEventListener("click", leaveThread);
  grow();
  line.setSelectionRange(line.value.length, line.value.length);
  if (matchMedia("(width >= 1100px)").matches) line.focus();
}

// Tabs on small screens, and the theme

function openTab(name) {
  body.dataset.tab = name;
  for (const tab of $$("[data-tab-to]")) tab.removeAttribute("aria-current");
  $(`[data-tab-to="${name}"]`).setAttribute("aria-current", "true");
}

const isDark = () =>
  (document.documentElement.dataset.theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";

function toggleTheme() {
  const theme = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  localStorage.setItem("theme", theme);
  labelTheme();
}

function labelTheme() {
  for (const button of $$("[data-theme-toggle] span")) button.textContent = isDark() ? "Light mode" : "Dark mode";
}

labelTheme();
scrollToEnd();
showModal($('[data-part="modal"]'));
follow();
