// The teacher's page and the board: who is there, how far they are.
// Asks every 3 seconds. Server-sent events would hold a connection for each page, need a second way where a school's proxy keeps answers
// back, and say the same.

const POLL_MS = 3000
const data = document.body.dataset
const table = document.getElementById("progress")
const board = document.getElementById("board-progress")
const link = document.getElementById("link")

const make = (tag, text, attributes = {}) => {
  const node = document.createElement(tag)
  node.textContent = text
  for (const [name, value] of Object.entries(attributes)) node.setAttribute(name, value)
  return node
}

async function send(path, body = {}) {
  const response = await fetch(`/teacher/s/${data.session}/${path}`, {
    method: "POST", headers: { "Content-Type": "application/json", "X-CSRF": data.csrf }, body: JSON.stringify(body),
  })
  if (!response.ok) throw new Error()
}

function cellText(work) {
  const parts = []
  if (work.marking) parts.push(`${work.marks} mark${work.marks === 1 ? "" : "s"}`)
  if (work.parts) parts.push(`${work.answered}/${work.parts} answers`)
  return parts.join(", ") + (work.done ? " ✓" : "")
}

function draw(now) {
  document.getElementById("count").textContent = now.students.length
  const word = document.getElementById("count-word")
  if (word) word.textContent = now.students.length === 1 ? "student" : "students"
  if (table) drawTable(now)
  if (board && data.state !== "open") {
    board.replaceChildren(...now.exercises.map((title, number) => {
      const done = now.students.filter(student => student.work[number].done).length
      const begun = now.students.filter(student => student.work[number].marks || student.work[number].answered || student.work[number].done).length
      const box = make("div", "")
      box.append(make("div", `${number + 1}. ${title}: ${begun} have begun, ${done} are done`),
        make("progress", "", { max: Math.max(1, now.students.length), value: done, "aria-label": `${title}: ${done} of ${now.students.length} done` }))
      return box
    }))
  }
}

function drawTable(now) {
  const rows = table.tBodies[0]
  table.hidden = !now.students.length
  document.getElementById("nobody").hidden = now.students.length > 0
  const old = new Map([...rows.rows].map(row => [row.dataset.student, row]))
  for (const student of now.students) {
    let row = old.get(student.id)
    old.delete(student.id)
    if (!row) {
      row = rows.insertRow()
      row.dataset.student = student.id
      row.append(make("th", "", { scope: "row" }), ...student.work.map((_, number) => make("td", "", { "data-name": now.exercises[number] })))
      const actions = row.insertCell()
      actions.append(make("button", "Let back in", { type: "button", class: "quiet", "data-act": "back" }), " ", make("button", "Remove", { type: "button", class: "quiet", "data-act": "remove" }))
    }
    const name = student.nickname + (student.here ? "" : " (away)")
    if (row.cells[0].textContent !== name) row.cells[0].textContent = name
    row.classList.toggle("away", !student.here)
    student.work.forEach((work, number) => {
      const text = cellText(work)
      if (row.cells[number + 1].textContent !== text) row.cells[number + 1].textContent = text
    })
  }
  for (const row of old.values()) row.remove()
}

async function poll() {
  try {
    const response = await fetch(`/teacher/s/${data.session}/live`, { signal: AbortSignal.timeout(10000) })
    if (response.status === 401 || response.status === 404) return location.reload()
    if (!response.ok) throw new Error()
    const now = await response.json()
    link.textContent = ""
    if (now.state !== data.state || now.code !== code) return location.reload()
    draw(now)
  } catch {
    link.textContent = "No connection to the server; trying again."
  }
}

let code = ""
const first = document.getElementById("live")
if (first) {
  const now = JSON.parse(first.textContent)
  code = now.code
  draw(now)
  setInterval(poll, POLL_MS)
}

document.addEventListener("click", async event => {
  const act = event.target.closest("[data-act]")
  if (act) {
    const student = act.closest("tr").dataset.student
    if (act.dataset.act === "remove" && !act.classList.contains("bad")) {
      act.classList.add("bad")
      act.textContent = "Remove with all work?"
      setTimeout(() => { act.classList.remove("bad"); act.textContent = "Remove" }, 5000)
      return
    }
    await send(`students/${student}/${act.dataset.act}`).catch(() => { link.textContent = "That did not work. Try again." })
    if (act.dataset.act === "back") act.textContent = "Can join again for 10 min"
    poll()
  }
  const star = event.target.closest(".star")
  if (star) {
    const on = star.getAttribute("aria-pressed") !== "true"
    await send("star", { student: star.dataset.student, item: star.dataset.item, on }).then(() => {
      star.setAttribute("aria-pressed", String(on))
      star.textContent = on ? "★ among the best" : "☆ choose as one of the best"
      star.closest("li").classList.toggle("starred", on)
    }).catch(() => { star.textContent = "That did not work. Try again." })
  }
})
