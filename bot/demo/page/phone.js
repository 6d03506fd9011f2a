// One phone, or the group: head, messages, command menu, and the box to write in.

import { Log } from "./log.js";
import { ask } from "./server.js";
import { showTries } from "./tries.js";
import { fill, say } from "./words.js";

export class Phone {
  // `attempt` runs an action and shows what went wrong; true if nothing did.
  constructor({ chat, name, post, isGroup, tries }, people, attempt) {
    Object.assign(this, { chat, name, isGroup, people, attempt, unread: 0, editing: null, sent: Promise.resolve() });
    const template = document.querySelector("#phone-template");
    this.element = template.content.firstElementChild.cloneNode(true);
    this.element.dataset.chat = chat;
    this.element.classList.toggle("group", isGroup);
    this.element.setAttribute("aria-label", isGroup ? name : `${name}, ${post}`);
    this.find("h2").textContent = name;
    this.find(".who p").textContent = post;
    this.find(".face").textContent = initials(name);
    fill(this.element);
    this.log = new Log(this.find(".log"), {
      chat,
      isGroup,
      names: (id) => people.find((person) => person.chat === id)?.name ?? id,
      onPress: (event, route) => this.press(event, route),
      onEdit: (event) => this.edit(event),
    });
    this.label();
    this.listen();
    showTries(this.find(".tries"), name, tries ?? [], (typed) => this.fillIn(typed));
  }

  find(selector) {
    return this.element.querySelector(selector);
  }

  label() {
    const gaps = { name: this.name };
    this.find(".log").setAttribute("aria-label", say(this.isGroup ? "demo-group-log" : "demo-log", gaps));
    this.box = this.find("textarea");
    this.box.setAttribute("aria-label", say("demo-write-as", gaps));
    this.opener = this.find(".menu-opener");
    this.opener.setAttribute("aria-label", say("demo-menu-of", gaps));
    this.opener.title = say("demo-menu");
    this.menu = this.find(":scope > .menu");
    this.menu.setAttribute("aria-label", say("demo-menu-of", gaps));
    this.speakers = this.find("select");
    this.find(".speaker").hidden = !this.isGroup;
    for (const person of this.people) this.speakers.add(new Option(person.name, person.chat));
  }

  listen() {
    this.find("form").addEventListener("submit", (event) => {
      event.preventDefault();
      this.submit();
    });
    this.box.addEventListener("keydown", (event) => {
      // While a Vietnamese keyboard composes a letter, Enter belongs to the keyboard.
      if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.submit();
    });
    this.opener.addEventListener("click", () => this.showMenu(this.menu.hidden));
    this.find(".editing button").addEventListener("click", () => this.edit(null));
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      if (!this.menu.hidden) this.showMenu(false, true);
      else if (this.editing) this.edit(null);
    });
    this.element.addEventListener("focusout", (event) => {
      if (event.relatedTarget && !this.menu.contains(event.relatedTarget)) this.showMenu(false);
    });
    for (const sign of ["pointerdown", "focusin"])
      this.element.addEventListener(sign, () => this.seen());
  }

  // Puts words into the box, to be read, changed and sent.
  fillIn(text) {
    if (this.editing) this.edit(null);
    this.box.value = text;
    this.box.focus();
  }

  get sender() {
    return this.isGroup ? this.speakers.value : this.chat;
  }

  submit() {
    const { sender, editing } = this;
    const text = this.box.value;
    if (!text.trim()) return;
    if (editing) this.edit(null);
    this.box.value = "";
    const wish = editing
      ? () => ask("edit", { chat: this.chat, sender: editing.from, message: editing.message, text })
      : () => ask("say", { chat: this.chat, sender, text });
    this.sent = this.sent.then(() => this.deliver(wish, text)); // one after the other
  }

  async deliver(wish, text) {
    if (await this.attempt(wish, "demo-error-not-sent")) return;
    this.box.value = [text, this.box.value].filter(Boolean).join("\n");
  }

  press(event, route) {
    const { chat, message } = event;
    this.attempt(() => ask("press", { chat, sender: this.sender, message, route }));
  }

  edit(event) {
    if (event || this.editing) this.box.value = event?.text ?? "";
    this.editing = event;
    this.find(".editing").hidden = !event;
    this.box.focus();
  }

  setMenu(entries) {
    const lines = entries.map(({ command, description }) => {
      const button = item(`/${command}`, description);
      button.addEventListener("click", () => this.act("say", { text: `/${command}` }));
      return button;
    });
    if (!lines.length) lines.push(empty());
    const photo = item("", say("demo-send-photo"));
    photo.addEventListener("click", () => this.act("photo", {}));
    this.menu.replaceChildren(...lines, photo);
  }

  act(wish, more) {
    this.showMenu(false, true);
    this.attempt(() => ask(wish, { chat: this.chat, sender: this.sender, ...more }));
  }

  showMenu(shown, back = false) {
    if (this.menu.hidden === !shown) return;
    this.menu.hidden = !shown;
    this.opener.setAttribute("aria-expanded", String(shown));
    if (shown) this.menu.querySelector("button").focus();
    else if (back) this.opener.focus();
  }

  add(event, isNews) {
    this.log.add(event);
    if (isNews && event.from === "bot") this.unread += 1;
  }

  seen() {
    if (!this.unread) return;
    this.unread = 0;
    this.showUnread();
  }

  showUnread() {
    const badge = this.find(".badge");
    badge.hidden = !this.unread;
    badge.textContent = say("demo-new-messages", { count: this.unread });
    this.onUnread?.();
  }
}

function initials(name) {
  const words = name.trim().split(/\s+/);
  return words[0].slice(0, 1) + (words.length > 1 ? words.at(-1).slice(0, 1) : "");
}

function item(strong, text) {
  const button = document.createElement("button");
  button.type = "button";
  if (strong) {
    const command = document.createElement("b");
    command.textContent = strong;
    button.append(command, " ");
  }
  button.append(text);
  return button;
}

function empty() {
  const note = document.createElement("p");
  note.textContent = say("demo-menu-empty");
  return note;
}
