// Marking words of one text: by touch, mouse or keyboard.

export class Marker {
  // text: the listbox; picker: the labels; queue: where marks are kept; say: reads a line out
  constructor(text, exercise, picker, queue, say) {
    this.text = text
    this.prefix = `m/${exercise}/${text.dataset.passage}/`
    this.picker = picker
    this.queue = queue
    this.say = say
    this.parts = [...text.querySelectorAll("[data-s]")].map(node => ({ node, start: +node.dataset.s, end: +node.dataset.e, word: node.classList.contains("w"), paragraph: node.parentElement }))
    this.words = this.parts.filter(part => part.word)
    this.words.forEach((word, place) => { word.place = place; word.node.marker = this; word.plain = word.node.textContent })
    this.byNode = new Map(this.words.map(word => [word.node, word.place]))
    this.labels = [...picker.querySelectorAll("[data-label]")].map(node => node.dataset.label)
    this.picked = null // { from, to } places of words
    this.at = 0
    if (this.words.length) this.words[0].node.tabIndex = 0
    text.addEventListener("keydown", event => this.key(event))
    text.addEventListener("pointerdown", event => this.down(event))
    text.addEventListener("pointermove", event => this.move(event))
    text.addEventListener("pointerup", event => this.up(event))
    text.addEventListener("pointercancel", () => { if (this.drag?.moved) this.pick(null); this.drag = null })
    text.addEventListener("focusin", event => { if (this.byNode.has(event.target)) this.rove(this.byNode.get(event.target)) })
  }

  marks() {
    const found = []
    for (const [item, { value }] of this.queue.items) {
      if (!item.startsWith(this.prefix) || value === null) continue
      const [start, end] = item.slice(this.prefix.length).split("/").map(Number)
      const inside = this.words.filter(word => word.end > start && word.start < end)
      if (inside.length) found.push({ item, start, end, label: value, from: inside[0].place, to: inside.at(-1).place })
    }
    return found.sort((a, b) => a.start - b.start)
  }

  markAt(place) {
    return this.marks().find(mark => mark.from <= place && place <= mark.to)
  }

  draw() {
    for (const part of this.parts) {
      part.node.className = part.word ? "w" + (part.node.classList.contains("numbered") ? " numbered" : "") : "g"
      if (part.word) {
        part.node.setAttribute("aria-selected", "false")
        part.node.removeAttribute("data-n")
        part.node.removeAttribute("aria-label")
      }
    }
    for (const mark of this.marks()) {
      const number = this.labels.indexOf(mark.label) + 1
      for (const part of this.parts) {
        if (part.start < mark.start || part.end > mark.end) continue
        part.node.classList.add("l", "l" + Math.min(number, 9))
        if (!part.word) continue
        part.node.setAttribute("aria-selected", "true")
        part.node.setAttribute("aria-label", `${part.plain}, marked ${mark.label}`)
        if (part.place === mark.to) part.node.dataset.n = number
      }
    }
    if (this.picked) {
      const start = this.words[this.picked.from].start, end = this.words[this.picked.to].end
      for (const part of this.parts) if (part.start >= start && part.end <= end) part.node.classList.add("picking")
    }
  }

  // Picking words, then a label

  pick(from, to = from) {
    // A mark stays in its paragraph.
    while (from !== null && this.words[to].paragraph !== this.words[from].paragraph) to += Math.sign(from - to)
    this.picked = from === null ? null : { from: Math.min(from, to), to: Math.max(from, to), anchor: from }
    this.draw()
    this.picker.hidden = !this.picked
    if (!this.picked) return
    if (!this.drag) this.uncover(to)
    this.picker.marker = this
    this.picker.querySelector(".picked").textContent = `“${this.pickedText()}”`
    this.picker.querySelector("[data-remove]").hidden = !this.touched().length
  }

  pickedText() {
    const start = this.words[this.picked.from].start, end = this.words[this.picked.to].end
    return this.parts.filter(part => part.start >= start && part.end <= end).map(part => part.word ? part.plain : part.node.textContent).join("")
  }

  uncover(place) {
    // The labels lie over the end of the page: the picked words must not be under them.
    const over = this.words[place].node.getBoundingClientRect().bottom + 12 - this.picker.getBoundingClientRect().top
    if (over > 0) scrollBy(0, over)
  }

  touched() {
    return this.marks().filter(mark => mark.from <= this.picked.to && mark.to >= this.picked.from)
  }

  label(label) {
    if (!this.picked) return
    const start = this.words[this.picked.from].start, end = this.words[this.picked.to].end
    const item = `${this.prefix}${start}/${end}`
    for (const mark of this.touched()) if (mark.item !== item) this.queue.set(mark.item, null)
    this.queue.set(item, label)
    this.say(`“${this.pickedText()}” marked ${label}`)
    this.finish()
  }

  remove() {
    if (!this.picked) return
    const marks = this.touched()
    for (const mark of marks) this.queue.set(mark.item, null)
    if (marks.length) this.say(`Mark on “${this.pickedText()}” taken away`)
    this.finish()
  }

  finish() {
    const place = this.picked?.to ?? this.at
    this.pick(null)
    this.focus(place)
  }

  // Mouse and touch

  wordAt(event) {
    const node = document.elementFromPoint(event.clientX, event.clientY)
    return this.byNode.get(node?.closest?.(".w"))
  }

  down(event) {
    const place = this.byNode.get(event.target.closest(".w"))
    if (place === undefined || event.button) return
    this.drag = { place, moved: false }
  }

  move(event) {
    if (!this.drag || !(event.buttons & 1)) return
    const place = this.wordAt(event)
    if (place === undefined || (place === this.drag.place && !this.drag.moved)) return
    this.drag.moved = true
    this.pick(this.drag.place, place)
  }

  up() {
    const drag = this.drag
    this.drag = null
    if (drag && !drag.moved) this.tap(drag.place)
    else if (drag && this.picked) this.uncover(this.picked.to)
  }

  tap(place) {
    this.rove(place)
    const picked = this.picked
    if (picked && picked.from <= place && place <= picked.to) return this.pick(null)
    if (picked && this.words[picked.from].paragraph === this.words[place].paragraph) return this.pick(place < picked.from ? picked.to : picked.from, place)
    const mark = this.markAt(place)
    return mark ? this.pick(mark.from, mark.to) : this.pick(place)
  }

  // Keyboard

  rove(place) {
    this.words[this.at].node.tabIndex = -1
    this.at = place
    this.words[place].node.tabIndex = 0
  }

  focus(place) {
    this.rove(place)
    this.words[place].node.focus({ preventScroll: this.isSeen(this.words[place].node) })
  }

  isSeen(node) {
    const box = node.getBoundingClientRect()
    return box.top > 60 && box.bottom < innerHeight - 20
  }

  line(by) {
    // The word above or below that is nearest to the middle of this one.
    const box = this.words[this.at].node.getBoundingClientRect()
    const middle = (box.left + box.right) / 2
    let line = null, best = null
    for (let place = this.at + by; this.words[place]; place += by) {
      const other = this.words[place].node.getBoundingClientRect()
      if (Math.abs(other.top - box.top) < box.height / 2) continue
      line ??= other.top
      if (Math.abs(other.top - line) > box.height / 2) break
      const away = Math.abs((other.left + other.right) / 2 - middle)
      if (best === null || away < best.away) best = { place, away }
    }
    return best?.place
  }

  key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const last = this.words.length - 1
    const to = {
      ArrowRight: () => Math.min(last, this.at + 1), ArrowLeft: () => Math.max(0, this.at - 1), ArrowDown: () => this.line(1), ArrowUp: () => this.line(-1),
      Home: () => 0, End: () => last,
    }[event.key]
    const digit = "123456789".indexOf(event.key)
    if (to) {
      const place = to()
      if (place !== undefined) {
        if (event.shiftKey) {
          this.pick(this.picked?.anchor ?? this.at, place)
          this.say(`picked: ${this.pickedText()}`)
        }
        this.focus(place)
      }
    } else if (event.key === " " || event.key === "Enter") {
      this.tap(this.at)
      this.say(this.picked ? `picked: ${this.pickedText()}. Press a digit for the label: ${this.labels.map((label, n) => `${n + 1} ${label}`).join(", ")}` : "not picked")
    } else if (digit >= 0 && digit < this.labels.length) {
      if (!this.picked) this.tap(this.at)
      this.label(this.labels[digit])
    } else if (event.key === "Delete" || event.key === "Backspace") {
      if (!this.picked) this.tap(this.at)
      this.remove()
    } else if (event.key === "Escape") {
      this.pick(null)
      this.say("cancelled")
    } else return
    event.preventDefault()
  }
}
