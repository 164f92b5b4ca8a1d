const plan = document.body.dataset.plan;
const key = `relocate:${plan}`;
const boxes = [...document.querySelectorAll(".boxes input")];
const rows = [...document.querySelectorAll("[data-row]")];
const [words, state, person] = ["words", "state", "person"].map((id) => document.getElementById(id));
const folded = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const texts = new Map(rows.map((row) => [row, folded(row.textContent)]));
let own = {};
try { own = JSON.parse(localStorage.getItem(key)) || {}; } catch { /* nothing kept, or a browser that keeps nothing */ }

function showTicks() {
  const there = (box) => box.defaultChecked;
  const done = boxes.filter((box) => box.checked && !there(box)).map((box) => box.value);
  const open = boxes.filter((box) => !box.checked && there(box)).map((box) => box.value);
  const commands = [];
  if (done.length) commands.push(`relocate done ${done.join(" ")}`);
  if (open.length) commands.push(`relocate done --undo ${open.join(" ")}`);
  document.getElementById("take").hidden = !commands.length;
  document.getElementById("commands").textContent = commands.join("\n");
  for (const row of document.querySelectorAll(".row")) {
    row.classList.toggle("gone", [...row.querySelectorAll(".boxes input")].every((box) => box.checked));
  }
}

function filter() {
  const wanted = folded(words.value).split(/\s+/).filter(Boolean);
  for (const row of rows) {
    const gone = row.classList.contains("gone");
    const people = row.dataset.people ? JSON.parse(row.dataset.people) : null;
    const fits = wanted.every((word) => texts.get(row).includes(word))
      && (!people || !state.value || (state.value === "done") === gone)
      && (!people || !person.value || !people.length || people.includes(person.value));
    row.hidden = !fits;
  }
  for (const group of document.querySelectorAll("[data-group]")) {
    group.hidden = ![...group.querySelectorAll("[data-row]")].some((row) => !row.hidden);
  }
  const found = rows.filter((row) => !row.hidden).length;
  const all = !wanted.length && !state.value && !person.value;
  document.getElementById("found").textContent = all ? "" : document.getElementById("found").dataset.form.replace("{count}", found);
}

for (const box of boxes) {
  if (box.value in own) box.checked = own[box.value];
  box.addEventListener("change", () => {
    own[box.value] = box.checked;
    if (box.checked === box.defaultChecked) delete own[box.value];
    try { localStorage.setItem(key, JSON.stringify(own)); } catch { /* it stays for as long as the page is open */ }
    showTicks();
    filter();
  });
}
for (const one of [words, state, person]) one.addEventListener("input", filter);
document.querySelector(".tools").hidden = false;
document.querySelector(".tools").addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", reveal);
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const inside = target && (target.matches("details") ? target : target.querySelector("details"));
  if (inside) inside.open = true;
}
reveal();
showTicks();
filter();
