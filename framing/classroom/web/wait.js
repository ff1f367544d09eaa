// Pages on which a student only waits or reads; what was done without a connection is still sent.
import { Queue, showStatus } from "/static/queue.js"

const data = document.body.dataset
const status = showStatus(document.getElementById("saved"))
const queue = new Queue(data, {
  status: (text, off) => status(off ? text : queue.pending().length ? text : "", off),
  state: state => { if (state !== data.state) location.reload() },
  gone: () => location.reload(),
})
for (const form of document.querySelectorAll("form[data-leave]")) form.addEventListener("submit", () => queue.forget())
queue.start()
