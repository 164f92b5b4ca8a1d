const kept = (name) => JSON.parse(sessionStorage.getItem(name) || "null");
const keep = (name, value) => sessionStorage.setItem(name, JSON.stringify(value));
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");
const all = (what) => [...document.querySelectorAll(what)];
const find = document.querySelector("#find"), own = document.querySelector("#own"), told = document.querySelector("#found");
const narrow = matchMedia("(max-width: 52rem)").matches;

// what was open stays open after a save; at first the list is, on a small screen its first phase alone
const open = new Set(kept("open") || all("details.group[data-open]").map((one) => one.id).slice(0, narrow ? 2 : undefined));
const isNarrowed = () => find && (find.value.trim() || own.checked);
for (const one of all("details")) {
  one.open = open.has(one.id);
  one.addEventListener("toggle", () => {
    if (find?.value.trim() && one.matches(".group")) return; // opened by what is looked for
    open[one.open ? "add" : "delete"](one.id);
    keep("open", [...open]);
  });
}

// find: every word somewhere in a record; mine only: what this pack says itself
const said = new Map();
function narrowDown() {
  const words = plain(find.value).split(/\s+/).filter(Boolean);
  let count = 0;
  for (const one of all("details.record")) {
    if (!said.has(one)) said.set(one, plain(one.textContent));
    const fits = words.every((word) => said.get(one).includes(word)) && (!own.checked || "own" in one.dataset);
    one.hidden = !fits;
    count += fits;
  }
  for (const group of all("details.group").reverse()) {
    const hits = group.querySelectorAll("details.record:not([hidden])").length;
    group.hidden = !hits && isNarrowed();
    group.open = words.length ? hits > 0 : open.has(group.id);
  }
  document.body.classList.toggle("narrowed", Boolean(isNarrowed()));
  told.textContent = isNarrowed() ? told.dataset.form.replace("0", count) : "";
  keep("find", find.value);
  keep("own", own.checked);
}
if (find) {
  find.value = kept("find") || "";
  own.checked = kept("own") || false;
  for (const [one, what] of [[find, "input"], [own, "change"]]) one.addEventListener(what, narrowDown);
  find.form.addEventListener("submit", (event) => event.preventDefault());
  if (isNarrowed()) narrowDown();
}

// a link opens what it leads to, and all around it
function show(id) {
  const target = id && document.getElementById(id);
  if (!target) return;
  if (target.closest("[hidden]") || target.querySelector("details.record[hidden]")) {
    find.value = ""; own.checked = false; narrowDown();
  }
  for (let one = target.closest("details"); one; one = one.parentElement.closest("details")) one.open = true;
  target.scrollIntoView();
}
document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link) { event.preventDefault(); history.pushState(null, "", link.hash); show(decodeURIComponent(link.hash.slice(1))); }
});
addEventListener("popstate", () => show(decodeURIComponent(location.hash.slice(1))));

for (const one of all("select")) one.addEventListener("change", () => one.form.submit());
const stamp = document.currentScript.dataset.stamp;
setInterval(async () => {
  try { if (await (await fetch("/stamp")).text() !== stamp) location.reload(); } catch { /* it was stopped */ }
}, 500);
