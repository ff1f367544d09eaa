"use strict";
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const bar = document.getElementById("bar");
  let chosen = "";

  // Differences by kind
  const cards = all(".card");
  const more = document.querySelector("#differences .more");
  const count = document.getElementById("count");
  all("[data-filter]").forEach((button) => button.addEventListener("click", () => {
    const kind = button.dataset.filter;
    all("[data-filter]").forEach((other) => other.setAttribute("aria-pressed", String(other === button)));
    cards.forEach((card) => { card.hidden = Boolean(kind) && card.dataset.kind !== kind; });
    if (more) more.open = Boolean(kind);
    const shown = cards.filter((card) => !card.hidden).length;
    count.textContent = kind ? shown + " of " + cards.length + " differences shown" : "";
  }));

  // Who or what in all texts
  const mentions = (number, within = document) => all('.m[data-r~="' + number + '"]', within);
  const light = (number) => {
    all(".m.lit").forEach((node) => node.classList.remove("lit"));
    if (number) mentions(number).forEach((node) => node.classList.add("lit"));
  };
  const texts = all("[data-text]");
  const close = () => {
    chosen = "";
    light("");
    bar.hidden = true;
    all("[data-show]").forEach((chip) => chip.setAttribute("aria-pressed", "false"));
  };
  const choose = (number, why) => {
    const row = number && document.getElementById("word-" + number);
    chosen = number;
    light(number);
    all("[data-show]").forEach((chip) => chip.setAttribute("aria-pressed", String(chip.dataset.show === number)));
    document.getElementById("bar-name").textContent = row ? row.querySelector("bdi").textContent : "";
    document.getElementById("bar-why").textContent = why;
    document.getElementById("bar-row").hidden = !row;
    document.getElementById("bar-row").href = "#word-" + number;
    all("[data-next]").forEach((button) => {
      const found = row ? mentions(number, texts[button.dataset.next]).length : 0;
      button.hidden = !found;
      button.querySelector(".n").textContent = found;
      delete button.dataset.at;
    });
    bar.hidden = !row && !why;
  };
  const numberOf = (node) => (node && node.closest(".m") ? node.closest(".m").dataset.r.split(" ")[0] : "");
  const why = (node) => {
    const found = [];
    for (let mark = node.closest("mark[title]"); mark; mark = mark.parentElement.closest("mark[title]"))
      if (getComputedStyle(mark).textDecorationLine !== "none") found.unshift(mark.title);
    return found.join(" | ");
  };

  const box = document.querySelector(".texts");
  box.addEventListener("mouseover", (event) => { if (!chosen) light(numberOf(event.target)); });
  box.addEventListener("mouseleave", () => { if (!chosen) light(""); });
  box.addEventListener("focusin", (event) => { const number = numberOf(event.target); if (number) choose(number, ""); });
  document.addEventListener("click", (event) => {
    const at = event.target;
    if (box.contains(at) && !at.closest(".links")) {
      const number = numberOf(at);
      if (number) event.preventDefault();
      if (number || why(at)) return choose(number, why(at));
    }
    if (box.contains(at) && !at.closest(".links")) close();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });
  all("[data-show]").forEach((chip) => chip.addEventListener("click", () => (chosen === chip.dataset.show ? close() : choose(chip.dataset.show, ""))));
  document.getElementById("bar-close").addEventListener("click", close);
  all("[data-next]").forEach((button) => button.addEventListener("click", () => {
    reveal(texts[button.dataset.next]);
    const found = mentions(chosen, texts[button.dataset.next]);
    const at = (Number(button.dataset.at ?? -1) + 1) % found.length;
    button.dataset.at = at;
    found[at].scrollIntoView({ block: "center" });
  }));

  // Two texts at a time where there are more
  const sides = all("[data-side]");
  const place = () => texts.forEach((text) => {
    const side = sides.findIndex((select) => select.value === text.dataset.text);
    text.classList.toggle("away", side < 0);
    text.style.order = side < 0 ? "" : side;
  });
  const reveal = (text) => {
    if (!text || !text.classList.contains("away")) return;
    sides[sides.length - 1].value = text.dataset.text;
    place();
  };
  if (sides.length) {
    sides.forEach((select) => select.addEventListener("change", () => {
      const other = sides.find((found) => found !== select);
      if (other.value === select.value) other.value = String(texts.findIndex((text) => text.dataset.text !== select.value));
      place();
    }));
    place();
  }
  // A link may lead to a text that is away, or into a closed list.
  const follow = () => {
    const target = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!target) return;
    reveal(target.closest("[data-text]"));
    const closed = target.closest("details:not([open])");
    if (closed) closed.open = true;
    if (target.hidden) document.querySelector("[data-filter='']").click();
    target.scrollIntoView();
  };
  addEventListener("hashchange", follow);
  follow();

  all("[data-hide]").forEach((mark) => mark.addEventListener("change", () => document.body.classList.toggle("hide-" + mark.dataset.hide, !mark.checked)));
  all(".filter, .chips, .selectors").forEach((node) => { node.hidden = false; });
})();
