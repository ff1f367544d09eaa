// A student's steps: each is kept in this browser at once, and sent until the server has it.
// Of two steps of one item the one with the higher number counts, here as on the server; see steps.py.

const POLL_MS = 4000
const MOST_AT_ONCE = 60
const LONGEST_WAIT_MS = 15000

class Shelf {
  // localStorage, or memory where the browser forbids it. One key an item: two tabs never write over each other's items.
  constructor(prefix) {
    this.prefix = prefix
    this.memory = new Map()
    try {
      localStorage.setItem(prefix + "?", "1")
      localStorage.removeItem(prefix + "?")
      this.disk = localStorage
    } catch {
      this.disk = null
    }
  }
  get(key) {
    const text = this.memory.get(key) ?? this.disk?.getItem(this.prefix + key)
    try { return text ? JSON.parse(text) : null } catch { return null }
  }
  set(key, value) {
    const text = JSON.stringify(value)
    try {
      if (!this.disk) throw new Error()
      this.disk.setItem(this.prefix + key, text)
    } catch {
      this.memory.set(key, text) // the disk is full or forbidden
    }
  }
  remove(key) {
    this.memory.delete(key)
    this.disk?.removeItem(this.prefix + key)
  }
  keys() {
    const found = new Set(this.memory.keys())
    for (let n = 0; this.disk && n < this.disk.length; n++) {
      const key = this.disk.key(n)
      if (key.startsWith(this.prefix)) found.add(key.slice(this.prefix.length))
    }
    return [...found]
  }
}

export class Queue {
  // handlers: status(text, offline), remote(item, value), refused(why), state(state), gone()
  constructor(data, handlers) {
    this.base = `/s/${data.session}/api`
    this.csrf = data.csrf
    this.shelf = new Shelf(`framing/${data.session}/${data.student}/`)
    this.handlers = handlers
    this.items = new Map()
    this.known = 0
    this.wait = 0
    this.timer = null
    this.sending = null
    addEventListener("online", () => { this.wait = 0; this.flush() })
    addEventListener("offline", () => this.tell(true))
    addEventListener("pagehide", () => this.flush())
    addEventListener("storage", event => {
      const item = event.key?.startsWith(this.shelf.prefix) ? event.key.slice(this.shelf.prefix.length) : ""
      if (item && item !== "clock" && event.newValue) this.adopt(item, this.shelf.get(item))
    })
  }

  async start() {
    await this.load().catch(() => {})
    for (const item of this.shelf.keys()) {
      if (item !== "clock") this.adopt(item, this.shelf.get(item))
    }
    this.flush()
    setInterval(() => this.poll(), POLL_MS)
  }

  set(item, value) {
    const step = Math.max(Date.now(), this.known + 1, (this.shelf.get("clock") ?? 0) + 1)
    this.known = step
    this.shelf.set("clock", step)
    this.shelf.set(item, { step, value })
    this.items.set(item, { step, value })
    this.tell(false)
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.flush(), typeof value === "string" && item[0] !== "m" ? 500 : 0)
  }

  pending() {
    return this.shelf.keys().filter(item => item !== "clock" && Number.isSafeInteger(this.shelf.get(item)?.step))
  }

  forget() {
    // For a device that somebody else uses next.
    for (const item of this.shelf.keys()) this.shelf.remove(item)
  }

  flush() {
    this.sending ??= this.send().finally(() => { this.sending = null })
    return this.sending
  }

  async send() {
    for (;;) {
      const items = this.pending().slice(0, MOST_AT_ONCE)
      if (!items.length) break
      const steps = items.map(item => ({ item, ...this.shelf.get(item) }))
      let answer
      try {
        answer = await this.call("/work", { method: "PUT", body: JSON.stringify({ steps }) })
      } catch (problem) {
        this.tell(true, problem.message)
        if (problem.over) return
        this.wait = Math.min(LONGEST_WAIT_MS, Math.max(1000, this.wait * 2))
        clearTimeout(this.timer)
        this.timer = setTimeout(() => this.flush(), this.wait)
        return
      }
      this.wait = 0
      for (const [item, why] of Object.entries(answer.refused)) {
        this.shelf.remove(item)
        this.handlers.refused?.(why)
      }
      for (const [item, kept] of Object.entries(answer.saved)) {
        const mine = this.shelf.get(item)
        if (mine && mine.step <= kept.step) this.shelf.remove(item)
        this.adopt(item, kept)
      }
    }
    this.tell(false)
  }

  adopt(item, kept) {
    if (!Number.isSafeInteger(kept?.step)) return // what somebody else wrote into this browser's storage
    this.known = Math.max(this.known, kept.step)
    const old = this.items.get(item)
    if (old && old.step >= kept.step) return
    this.items.set(item, kept)
    this.handlers.remote?.(item, kept.value)
  }

  async load() {
    const answer = await this.call("/work")
    for (const [item, kept] of Object.entries(answer.items)) this.adopt(item, kept)
    this.seen = answer.latest
  }

  async poll() {
    try {
      const answer = await this.call("/state")
      if (this.pending().length) await this.flush()
      else this.tell(false)
      if (answer.latest > (this.seen ?? 0)) await this.load()
      this.handlers.state?.(answer.state)
    } catch (problem) {
      this.tell(true, problem.message)
    }
  }

  async call(path, options = {}) {
    let response
    try {
      response = await fetch(this.base + path, {
        ...options, headers: { "Content-Type": "application/json", "X-CSRF": this.csrf }, signal: AbortSignal.timeout(10000), keepalive: options.method === "PUT" && options.body.length < 60000,
      })
    } catch {
      throw new Error("")
    }
    if (response.ok) return response.json()
    const said = await response.json().catch(() => ({}))
    const problem = new Error(response.status < 500 && response.status !== 429 ? said.error ?? "" : "")
    problem.over = response.status === 401
    if (problem.over) this.handlers.gone?.()
    throw problem
  }

  tell(trouble, why = "") {
    const waiting = this.pending().length
    if (trouble) this.handlers.status?.(why || (waiting ? "No connection. Kept on this device, sent later." : "No connection. You can go on."), true)
    else this.handlers.status?.(waiting ? "Saving …" : "Saved", false)
  }
}

export function showStatus(node) {
  let last = ""
  return (text, off) => {
    if (text + off === last) return
    last = text + off
    node.textContent = text
    node.classList.toggle("off", off)
  }
}
