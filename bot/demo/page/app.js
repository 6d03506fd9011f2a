// The page: fetches what is new, shows it on the phones, and moves the clock.

import { Fourth } from "./fourth.js";
import { Phone } from "./phone.js";
import { ask, get, Refusal } from "./server.js";
import { choose, language, say } from "./words.js";

const find = (selector) => document.querySelector(selector);
const FIRST = "nguon.first-card-closed";
const PAUSE = 2000; // ms until a lost program is asked again

let phones = new Map();
let newest = null; // the number of the newest change shown; null: nothing shown yet
let polling = new AbortController();
let moving = false;
let offline = false;

function trouble(sentence) {
  find("#trouble").textContent = sentence;
  find("#trouble").hidden = !sentence;
}

async function attempt(action, otherwise = "demo-error-offline") {
  try {
    await action();
    trouble("");
    return true;
  } catch (error) {
    trouble((error instanceof Refusal && error.message) || say(otherwise));
    return false;
  }
}

function setUp(state) {
  const people = state.phones;
  const groups = state.groups.map(({ chat, title }) => ({
    chat,
    name: title,
    post: say("demo-group"),
    isGroup: true,
  }));
  const all = [...people.map((person) => ({ ...person, isGroup: false })), ...groups];
  phones = new Map(all.map((one) => [one.chat, new Phone(one, people, attempt)]));
  find("#phones").replaceChildren(...[...phones.values()].map((phone) => phone.element));
  setUpTabs(all);
  new Fourth(people, phones);
}

function setUpTabs(all) {
  const tabs = all.map((one) => {
    const tab = document.createElement("button");
    tab.type = "button";
    tab.dataset.chat = one.chat;
    tab.classList.toggle("group", one.isGroup);
    tab.append(...tabText(one), document.createElement("small"));
    tab.addEventListener("click", () => turnTo(one.chat));
    phones.get(one.chat).onUnread = () => {
      tab.lastElementChild.textContent = phones.get(one.chat).unread || "";
    };
    return tab;
  });
  find("#tabs").replaceChildren(...tabs);
  if (all.length) turnTo(all[0].chat);
}

function tabText({ name, post }) {
  const [who, what] = [document.createElement("b"), document.createElement("span")];
  [who.textContent, what.textContent] = [name, post];
  return [who, what];
}

// On a narrow screen one phone is shown at a time.
function turnTo(chat) {
  for (const tab of find("#tabs").children)
    tab.toggleAttribute("aria-current", tab.dataset.chat === chat);
  for (const phone of phones.values())
    phone.element.classList.toggle("shown", phone.chat === chat);
  phones.get(chat).log.toEnd();
  phones.get(chat).seen();
}

function isInUse(phone) {
  const shown = phone.element.offsetParent !== null;
  const alone = shown && [...phones.values()].every((one) => one === phone || !one.element.offsetParent);
  return alone || phone.element.contains(document.activeElement);
}

function isSameCast(state) {
  const cast = [...state.phones, ...state.groups].map((one) => one.chat);
  return cast.join("\n") === [...phones.keys()].join("\n");
}

function show(state) {
  const anew = newest === null || state.after < newest;
  if (anew) setUp(state);
  else if (!isSameCast(state)) {
    newest = null; // somebody came or a group moved: ask for everything again
    return;
  }
  const changed = new Set();
  for (const event of state.events) {
    const phone = phones.get(event.chat);
    if (!phone) continue;
    phone.add(event, !anew && !isInUse(phone));
    changed.add(phone);
  }
  for (const phone of changed) {
    phone.log.toEnd();
    phone.showUnread();
  }
  for (const [chat, phone] of phones) phone.setMenu(state.menus[chat] ?? []);
  newest = state.n;
  showClock(state);
}

function showClock(state) {
  find("#clock").textContent = state.clock;
  find("#due").textContent = state.next_due?.sentence ?? say("demo-nothing-due");
  find("[data-move=next_due]").setAttribute("aria-disabled", String(!state.next_due));
  find("#buttons").setAttribute("aria-checked", String(state.buttons));
  find("#buttons-word").textContent = say(state.buttons ? "demo-buttons-on" : "demo-buttons-off");
}

async function move(button) {
  if (moving || button.getAttribute("aria-disabled") === "true") return;
  moving = true;
  document.body.classList.add("moving");
  const due = find("#due").textContent;
  find("#due").textContent = say("demo-moving");
  const moved = await attempt(() => ask("clock", { move: button.dataset.move }));
  if (!moved) find("#due").textContent = due;
  document.body.classList.remove("moving");
  moving = false;
}

async function follow() {
  for (;;) {
    const { signal } = (polling = new AbortController());
    try {
      const query = newest === null ? {} : { after: newest };
      const state = await get("state", query, signal);
      if (signal.aborted) continue;
      show(state);
      if (offline) trouble("");
      offline = false;
    } catch (error) {
      if (error.name === "AbortError") continue;
      offline = true;
      trouble(say("demo-error-offline"));
      await new Promise((resume) => setTimeout(resume, PAUSE));
    }
  }
}

async function speak(wanted) {
  await choose(wanted);
  const other = language() === "vi" ? "en" : "vi";
  find("#language").textContent = say(`demo-language-${other}`);
  find("#language").lang = other;
  newest = null;
  polling.abort();
}

function setUpFirstCard() {
  const card = find("#first");
  let closed = false;
  try {
    closed = localStorage.getItem(FIRST) === "yes";
  } catch {
    // then it is shown each time
  }
  card.hidden = closed;
  find("#first-close").addEventListener("click", () => {
    card.hidden = true;
    try {
      localStorage.setItem(FIRST, "yes");
    } catch {
      // as above
    }
  });
}

for (const button of document.querySelectorAll("[data-move]"))
  button.addEventListener("click", () => move(button));
find("#buttons").addEventListener("click", () => {
  const wanted = find("#buttons").getAttribute("aria-checked") !== "true";
  attempt(() => ask("buttons", { buttons: wanted }));
});
find("#language").addEventListener("click", () =>
  attempt(() => speak(language() === "vi" ? "en" : "vi")),
);

await speak();
setUpFirstCard();
await follow();
