// What is worth typing on a phone: a short list; one press puts a line of it into the box.

import { say } from "./words.js";

export function showTries(details, name, tries, onPick) {
  details.hidden = !tries.length;
  const list = details.querySelector("div");
  list.setAttribute("aria-label", say("demo-try-of", { name }));
  for (const { typed, what } of tries) {
    const [button, word] = [document.createElement("button"), document.createElement("b")];
    button.type = "button";
    word.textContent = typed;
    button.append(word, " ", what);
    button.addEventListener("click", () => {
      details.open = false;
      onPick(typed);
    });
    list.append(button);
  }
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
  details.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !details.contains(event.relatedTarget)) details.open = false;
  });
}
