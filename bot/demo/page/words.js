// The page's own words: they come from the program's catalogue, in the language chosen here.

import { get } from "./server.js";

const STORE = "nguon.language";
let words = {};
let chosen = stored() === "en" ? "en" : "vi";

export const language = () => chosen;

export async function choose(wanted) {
  if (wanted) remember(wanted);
  words = await get("texts");
  document.documentElement.lang = language();
  document.title = say("demo-title");
  fill(document);
}

// The text of an entry, its gaps {name} filled in.
export const say = (key, gaps = {}) =>
  (words[key] ?? "").replace(/\{(\w+)\}/g, (gap, name) => gaps[name] ?? gap);

// Puts words wherever the markup asks for them.
export function fill(root) {
  for (const element of root.querySelectorAll("[data-text]"))
    element.textContent = say(element.dataset.text);
  for (const element of root.querySelectorAll("[data-label]"))
    element.setAttribute("aria-label", say(element.dataset.label));
  for (const element of root.querySelectorAll("[data-hint]"))
    element.title = say(element.dataset.hint);
  for (const element of root.querySelectorAll("[data-placeholder]"))
    element.placeholder = say(element.dataset.placeholder);
}

function stored() {
  try {
    return localStorage.getItem(STORE);
  } catch {
    return null; // a browser may keep nothing for us
  }
}

function remember(wanted) {
  chosen = wanted;
  try {
    localStorage.setItem(STORE, wanted);
  } catch {
    // then the choice lasts until the page is closed
  }
}
