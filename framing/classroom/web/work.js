// The page on which a student works.
import { Queue, showStatus } from "/static/queue.js"
import { Marker } from "/static/words.js"

const data = document.body.dataset
const live = document.getElementById("say")
const toast = document.getElementById("alert")
const say = text => { live.textContent = ""; setTimeout(() => { live.textContent = text }, 30) }

function alertOnce(text) {
  toast.textContent = text
  toast.hidden = false
  setTimeout(() => { toast.hidden = true }, 6000)
}

const queue = new Queue(data, {
  status: showStatus(document.getElementById("saved")),
  remote: show,
  refused: why => alertOnce(`One step was not kept: ${why}.`),
  state: async state => {
    if (state === data.state) return
    await queue.flush()
    location.reload()
  },
  gone: () => location.reload(),
})

// Marks

const markers = []
for (const section of document.querySelectorAll(".exercise")) {
  const picker = section.querySelector(".picker")
  if (!picker) continue
  const own = [...section.querySelectorAll(".text[role=listbox]")].map(text => new Marker(text, section.dataset.exercise, picker, queue, say))
  for (const text of own) text.text.addEventListener("pointerdown", () => own.forEach(other => other !== text && other.picked && other.pick(null)))
  markers.push(...own)
  picker.addEventListener("click", event => {
    const button = event.target.closest("button")
    if (!button || !picker.marker) return
    if ("remove" in button.dataset) picker.marker.remove()
    else if ("cancel" in button.dataset) picker.marker.finish()
    else picker.marker.label(button.dataset.label)
    markers.forEach(marker => marker.draw())
  })
}

// Answers

const fields = new Map([...document.querySelectorAll("[data-item]")].map(node => [node.dataset.item, node]))
for (const [item, node] of fields) {
  if (node.tagName === "TEXTAREA") node.addEventListener("input", () => queue.set(item, node.value))
  else if (node.classList.contains("done")) node.addEventListener("click", () => { queue.set(item, queue.items.get(item)?.value ? null : true); show(item) })
  else node.addEventListener("click", event => {
    const button = event.target.closest("[data-choice]")
    if (!button) return
    const choice = +button.dataset.choice, old = queue.items.get(item)?.value ?? []
    queue.set(item, old.includes(choice) ? old.filter(one => one !== choice) : [...old, choice])
    show(item)
  })
}

function show(item) {
  const value = queue.items.get(item)?.value ?? null
  if (item.startsWith("m/")) {
    for (const marker of markers) if (item.startsWith(marker.prefix)) marker.draw()
    return
  }
  const node = fields.get(item)
  if (!node) return
  if (node.tagName === "TEXTAREA") {
    if (document.activeElement !== node || !node.value) node.value = value ?? "" // never under the fingers of someone who types
  } else if (node.classList.contains("done")) {
    node.setAttribute("aria-pressed", String(value === true))
    document.querySelector(`.steps [data-exercise="${item.split("/")[1]}"]`)?.classList.toggle("is-done", value === true)
  } else {
    for (const button of node.querySelectorAll("[data-choice]")) {
      const place = (value ?? []).indexOf(+button.dataset.choice)
      button.setAttribute("aria-pressed", String(place >= 0))
      button.querySelector(".place").textContent = place < 0 ? "" : "ordered" in node.dataset ? place + 1 : "✓"
    }
  }
}

// One exercise at a time

const sections = [...document.querySelectorAll(".exercise")]
function choose() {
  const wanted = sections.find(section => "#" + section.id === location.hash) ?? sections[0]
  for (const section of sections) section.hidden = section !== wanted
  for (const link of document.querySelectorAll(".steps a")) {
    const here = link.hash === "#" + wanted.id
    if (here) link.setAttribute("aria-current", "step")
    else link.removeAttribute("aria-current")
    if (here) link.closest("ol").scrollLeft = link.offsetLeft - 60
  }
}
addEventListener("hashchange", () => { choose(); scrollTo(0, 0); document.getElementById("main").focus({ preventScroll: true }) })
choose()
queue.start()
