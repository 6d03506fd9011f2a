// Talks with the program that serves this page.

import { language } from "./words.js";

export class Refusal extends Error {}

const address = (path, query = {}) =>
  `/api/${path}?${new URLSearchParams({ language: language(), ...query })}`;

export async function get(path, query, signal) {
  const answer = await fetch(address(path, query), { signal });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

// Throws Refusal with the program's own sentence if it will not, TypeError if it is not there.
export async function ask(wish, body) {
  const answer = await fetch(address(wish), {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  });
  if (answer.ok) return;
  const told = await answer.json().catch(() => ({}));
  throw new Refusal(told.sentence ?? "");
}
