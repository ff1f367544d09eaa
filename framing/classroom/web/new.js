// The form of a new lesson: more boxes to paste into, and a word while the exercises are made.
const form = document.getElementById("new")
const more = document.getElementById("more")
more.hidden = !form.querySelector(".paste[hidden]")
more.addEventListener("click", () => {
  const next = form.querySelector(".paste[hidden]")
  next.hidden = false
  next.querySelector("input").focus()
  more.hidden = !form.querySelector(".paste[hidden]")
})
form.addEventListener("submit", () => {
  document.getElementById("make").disabled = true
  document.getElementById("busy").textContent = "Reading the articles and making the exercises. This takes up to a minute."
})
addEventListener("pageshow", () => { document.getElementById("make").disabled = false; document.getElementById("busy").textContent = "" })
