// The messages of one phone.

import { fill, say } from "./words.js";

export class Log {
  // `names` gives a person's name by id; `onPress` and `onEdit` get the event acted upon.
  constructor(element, { chat, isGroup, names, onPress, onEdit }) {
    Object.assign(this, { element, chat, isGroup, names, onPress, onEdit });
    this.clear();
    this.follows = true;
    element.addEventListener("scroll", () => {
      this.follows = element.scrollTop + element.clientHeight > element.scrollHeight - 40;
    });
    new ResizeObserver(() => this.follows && this.toEnd()).observe(element);
  }

  clear() {
    this.bubbles = new Map();
    this.day = "";
    const nothing = line("note", say(this.isGroup ? "demo-group-empty" : "demo-empty"));
    nothing.classList.add("nothing");
    this.element.replaceChildren(nothing);
  }

  add(event) {
    this.element.querySelector(".nothing")?.remove();
    const old = event.edited && this.bubbles.get(event.message);
    if (old) {
      old.replaceWith(this.bubble(event));
      return;
    }
    if (event.day !== this.day) {
      this.day = event.day;
      this.element.append(line("day", event.day));
    }
    this.element.append(event.kind === "press" ? this.pressed(event) : this.bubble(event));
  }

  // To the newest message: its end, or its beginning if it does not fit.
  toEnd() {
    const newest = this.element.lastElementChild;
    const isTall = newest.offsetHeight > this.element.clientHeight;
    this.element.scrollTop = isTall ? newest.offsetTop - 8 : this.element.scrollHeight;
  }

  pressed(event) {
    const gaps = { label: event.text, name: this.names(event.from) };
    return line("pressed", say(this.isGroup ? "demo-pressed-by" : "demo-pressed", gaps));
  }

  bubble(event) {
    const fromBot = event.from === "bot";
    const bubble = document.createElement("article");
    bubble.className = fromBot ? "message bot" : "message person";
    bubble.dataset.message = event.message;
    if (this.isGroup) bubble.append(line("sender", fromBot ? say("demo-bot") : this.names(event.from)));
    bubble.append(...content(event));
    bubble.append(this.foot(event, fromBot));
    if (event.buttons.length) bubble.append(this.buttons(event));
    this.bubbles.set(event.message, bubble);
    return bubble;
  }

  foot(event, fromBot) {
    const foot = line("foot", "");
    if (event.edited) foot.append(`${say("demo-edited")} · `);
    const time = document.createElement("time");
    time.dateTime = event.at;
    time.textContent = event.hour;
    foot.append(time);
    if (!fromBot && event.kind === "text") foot.append(this.editor(event));
    return foot;
  }

  editor(event) {
    const button = document.querySelector("#edit-template").content.firstElementChild.cloneNode(true);
    button.addEventListener("click", () => this.onEdit(event));
    const holder = document.createElement("span");
    holder.append(button);
    fill(holder);
    return button;
  }

  // A button stays clickable for ever: the program decides what an old one still means.
  buttons(event) {
    const row = document.createElement("div");
    row.className = "choices";
    for (const choice of event.buttons) {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...labelled(choice));
      button.dataset.route = choice.route;
      button.addEventListener("click", () => this.onPress(event, choice.route));
      row.append(button);
    }
    return row;
  }
}

// What a message says; a file is its name, to be opened, and the caption under it.
function content(event) {
  if (event.kind === "text") return [written(event.text)];
  if (event.kind !== "document") return [written(say(`demo-${event.kind}`))];
  const [name, ...caption] = event.text.split("\n");
  const file = document.createElement("a");
  file.className = "file";
  file.href = `/api/file/${encodeURIComponent(event.message)}`;
  file.target = "_blank";
  file.rel = "noopener";
  file.textContent = name;
  return [file, written(caption.join("\n"))];
}

// The typed word at the end of a label stays on one line.
function labelled({ label, word }) {
  if (!word || label === word || !label.endsWith(word)) return [label];
  const typed = document.createElement("span");
  typed.className = "word";
  typed.textContent = word;
  return [label.slice(0, -word.length), typed];
}

// A message's own lines stand a little apart; a code such as NL-07 is never broken at its hyphen.
function written(text) {
  const whole = line("text", "");
  for (const row of text.split("\n")) {
    const block = document.createElement("span");
    for (const [n, part] of row.split(/([A-ZĐ]{1,4}-\d+)/).entries())
      block.append(n % 2 ? unbroken(part) : part);
    whole.append(block);
  }
  return whole;
}

function unbroken(text) {
  const span = document.createElement("b");
  span.textContent = text;
  return span;
}

function line(className, text) {
  const element = document.createElement("p");
  element.className = className;
  element.textContent = text;
  return element;
}
