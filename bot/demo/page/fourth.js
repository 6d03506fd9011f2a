// Three phones always stand side by side; which of the others is the fourth is chosen here.
// A narrow screen has a tab for each of them instead.

import { say } from "./words.js";

const STANDING = 3;
let chosen = ""; // outlives a change of language

export class Fourth {
  constructor(people, phones) {
    this.people = people.slice(STANDING);
    this.phones = phones;
    const label = document.querySelector("#fourth");
    label.hidden = this.people.length < 2;
    this.select = label.querySelector("select");
    this.select.replaceChildren(...this.people.map(({ chat }) => new Option("", chat)));
    this.select.onchange = () => this.show(this.select.value);
    for (const { chat } of this.people) this.listen(phones.get(chat));
    if (!this.people.some(({ chat }) => chat === chosen)) chosen = this.people[0]?.chat ?? "";
    this.select.value = chosen;
    this.place();
  }

  listen(phone) {
    const before = phone.onUnread;
    phone.onUnread = () => {
      before?.();
      this.write();
    };
  }

  show(chat) {
    chosen = chat;
    this.place();
    this.phones.get(chat).log.toEnd();
    this.phones.get(chat).seen();
  }

  place() {
    for (const { chat } of this.people)
      this.phones.get(chat).element.classList.toggle("away", chat !== chosen);
    this.write();
  }

  write() {
    for (const [n, { chat, name, post }] of this.people.entries()) {
      const count = this.phones.get(chat).unread;
      const key = count && chat !== chosen ? "demo-fourth-unread" : "demo-fourth-one";
      this.select.options[n].text = say(key, { name, post, count });
    }
  }
}
