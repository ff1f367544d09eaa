"use strict";
(() => {
  const tip = document.getElementById("tip");
  const text = document.querySelector(".marked");
  let shown = null;
  let pinned = false;

  const reasonOf = (mark) => {
    const source = document.getElementById("why-" + mark.dataset.why);
    const copy = document.createElement("div");
    for (const child of source.childNodes) copy.append(child.cloneNode(true));
    copy.querySelectorAll("[id]").forEach((node) => node.removeAttribute("id"));
    return copy;
  };

  const marksAt = (mark) => {
    const chain = [];
    for (let node = mark; node && node.tagName === "MARK"; node = node.parentElement) chain.unshift(node);
    return chain.filter((node) => getComputedStyle(node).textDecorationLine !== "none");
  };

  const hide = () => {
    tip.hidden = true;
    pinned = false;
    document.querySelectorAll("mark.on").forEach((node) => node.classList.remove("on"));
    shown = null;
  };

  const show = (mark) => {
    const marks = marksAt(mark);
    if (!marks.length) return hide();
    if (shown === mark) return;
    hide();
    shown = mark;
    tip.replaceChildren(...marks.map(reasonOf));
    const whys = new Set(marks.map((node) => node.dataset.why));
    document.querySelectorAll("mark").forEach((node) => whys.has(node.dataset.why) && node.classList.add("on"));
    tip.hidden = false;
    const box = mark.getClientRects()[0] || mark.getBoundingClientRect();
    const below = box.bottom + 8 + tip.offsetHeight < innerHeight;
    tip.style.top = scrollY + (below ? box.bottom + 8 : Math.max(8, box.top - tip.offsetHeight - 8)) + "px";
    tip.style.left = Math.max(8, Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8)) + "px";
  };

  const markOf = (event) => (event.target.closest ? event.target.closest("mark") : null);

  text.addEventListener("mouseover", (event) => {
    const mark = markOf(event);
    if (mark) { if (!pinned) show(mark); } else if (!pinned) hide();
  });
  text.addEventListener("mouseleave", () => { if (!pinned) hide(); });
  text.addEventListener("focusin", (event) => { const mark = markOf(event); if (mark) show(mark); });
  text.addEventListener("focusout", () => { if (!pinned) hide(); });
  document.addEventListener("click", (event) => {
    const mark = markOf(event);
    if (mark && text.contains(mark)) { show(mark); pinned = true; } else if (!tip.contains(event.target)) hide();
  });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
  document.querySelectorAll("[data-hide]").forEach((box) => {
    box.addEventListener("change", () => document.body.classList.toggle("hide-" + box.dataset.hide, !box.checked));
  });
})();
