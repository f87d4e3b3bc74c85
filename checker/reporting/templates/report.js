"use strict";
(() => {
  const root = document.documentElement;
  const $ = (selector, from = document) => from.querySelector(selector);
  const $$ = (selector, from = document) => [...from.querySelectorAll(selector)];
  const kept = {
    get: key => { try { return localStorage.getItem("check-sources-" + key); } catch { return null; } },
    set: (key, value) => { try { localStorage.setItem("check-sources-" + key, value); } catch { /* private mode */ } },
  };
  const say = words => { $("#status").textContent = words; };
  root.classList.add("js");

  // Theme: the system's, light or dark.
  const themes = ["auto", "light", "dark"];
  const theme = $("#theme");
  const wear = name => {
    if (name === "auto") delete root.dataset.theme; else root.dataset.theme = name;
    theme.textContent = "Theme: " + name;
    kept.set("theme", name);
  };
  wear(themes.includes(kept.get("theme")) ? kept.get("theme") : "auto");
  theme.addEventListener("click", () => wear(themes[(themes.indexOf(root.dataset.theme || "auto") + 1) % 3]));
  $(".buttons").hidden = false;

  // Facts and the filter.
  const FACT = "article.fact, .from li";
  const facts = [];
  const of = new Map();
  const button = (act, words) => {
    const made = Object.assign(document.createElement("button"), { type: "button", className: "act", textContent: words });
    made.dataset.act = act;
    return made;
  };
  function enlist(from) {
    for (const element of $$(FACT, from)) {
      const fact = {
        element,
        order: facts.length,
        verdict: ["conflict", "approximate", "agree"].find(name => element.classList.contains(name)) ?? "single",
        kinds: element.dataset.kind.split(" "),
        sources: element.closest("[data-sources]").dataset.sources.split(" "),
        get text() { return this.words ??= element.textContent.toLowerCase(); },
      };
      facts.push(fact);
      $(".tools", element)?.append(button("copy", "Copy"), button("link", "Copy link"));
      of.set(element, fact);
    }
  }
  enlist(document);

  // A long report folds articles and lone facts away as markup that is not parsed before it is wanted.
  const END = /(?<=(?:[a-z0-9)%”"’]{2}|[\s$€£]\d)[.!?]["”’)]{0,2})\s+(?=[^a-z\s])/u;
  function unfold(details) {
    $$(":scope .ref", details).forEach(quote);
    const box = $(":scope > noscript", details);
    if (!box) return;
    const sheet = document.createElement("template");
    sheet.innerHTML = box.textContent;
    box.replaceWith(sheet.content);
    enlist(details);
  }
  document.addEventListener("toggle", event => { if (event.target.open) unfold(event.target); }, true);
  // Where a quote is named by its place, its sentence is put there from the article.
  function quote(item) {
    const mark = find($("a", item).hash.slice(1));
    const text = mark?.closest(".text");
    item.classList.remove("ref");
    if (!text) return;
    const range = document.createRange();
    range.setStart(text, 0);
    range.setEndBefore(mark);
    const at = String(range).length;
    const whole = text.textContent;
    const said = Object.assign(document.createElement("mark"), { textContent: mark.textContent });
    const made = document.createElement("blockquote");
    made.append(whole.slice(0, at).split(END).pop(), said, whole.slice(at + mark.textContent.length).split(END)[0]);
    item.prepend(made);
  }
  function find(id) {
    const there = document.getElementById(id);
    if (there || !id) return there;
    const place = /^s(\d+)-\d+$/.exec(id);
    const folds = place ? $$(`#s${place[1]} .read`) : $$(".lone");
    const fold = folds.find(details => $(":scope > noscript", details)?.textContent.includes(`id="${id}"`));
    if (fold) unfold(fold);
    return document.getElementById(id);
  }
  const form = $("#filters");
  const state = { verdicts: new Set(), kind: "", source: "", q: "", sort: "" };
  const sourceOption = path => form && $$("option", $("#source")).find(option => option.dataset.path === path);
  const shown = fact => (!state.verdicts.size || state.verdicts.has(fact.verdict))
    && (!state.kind || fact.kinds.includes(state.kind))
    && (!state.source || fact.sources.includes(state.source))
    && (!state.q || state.q.toLowerCase().split(/\s+/).every(word => fact.text.includes(word)));
  const active = () => Boolean(state.verdicts.size || state.kind || state.source || state.q);

  function apply() {
    if (active() && (!state.verdicts.size || state.verdicts.has("single"))) $$(".lone").forEach(unfold);
    let count = 0;
    for (const fact of facts) {
      fact.element.hidden = !shown(fact);
      count += fact.element.hidden ? 0 : 1;
    }
    for (const holder of [...$$(".from"), ...$$(".group"), ...$$(".story")]) {
      holder.hidden = active() && !$$(FACT, holder).some(element => !element.hidden);
    }
    for (const lone of $$(".lone")) {
      if (active() && (state.q || state.verdicts.has("single"))) lone.open = true;
    }
    for (const maps of $$(".maps")) maps.hidden = active();
    $("#clear").hidden = !active();
    $("#found").textContent = active() ? `${count.toLocaleString("en")} shown` : "";
    if (active()) say(`${count} facts shown`);
  }
  function order() {
    const key = {
      "": fact => fact.order,
      sources: fact => -fact.sources.length,
      topic: fact => $("h4", fact.element)?.textContent.trim().toLowerCase() ?? "",
      kind: fact => fact.kinds[0],
    }[state.sort];
    if (!key || order.done === state.sort) return;
    order.done = state.sort;
    for (const list of $$("div.facts")) {
      const mine = [...list.children].map(child => of.get(child)).map(fact => [key(fact), fact]);
      mine.sort(([a, x], [b, y]) => (a < b ? -1 : a > b ? 1 : x.order - y.order));
      list.append(...mine.map(([, fact]) => fact.element));
    }
  }
  order.done = "";
  function toAddress() {
    const query = new URLSearchParams();
    if (state.verdicts.size) query.set("verdict", [...state.verdicts].join(","));
    if (state.kind) query.set("kind", state.kind);
    if (state.source) query.set("source", $(`option[value="${CSS.escape(state.source)}"]`, $("#source")).dataset.path);
    if (state.q) query.set("q", state.q);
    if (state.sort) query.set("sort", state.sort);
    const text = String(query);
    try { history.replaceState(null, "", location.pathname + (text ? "?" + text : "")); } catch { /* file: in old browsers */ }
  }
  function toForm() {
    for (const chip of $$(".chip")) chip.setAttribute("aria-pressed", String(state.verdicts.has(chip.dataset.verdict)));
    $("#kind").value = state.kind;
    $("#source").value = state.source;
    $("#sort").value = state.sort;
    if ($("#q").value !== state.q) $("#q").value = state.q;
  }
  function update() { toForm(); order(); apply(); toAddress(); }
  function clear() {
    state.verdicts.clear();
    Object.assign(state, { kind: "", source: "", q: "" });
    update();
  }
  if (form) {
    const query = new URLSearchParams(location.search);
    const known = facts.length ? new Set(["conflict", "approximate", "agree", "single"]) : new Set();
    for (const verdict of (query.get("verdict") ?? "").split(",")) if (known.has(verdict)) state.verdicts.add(verdict);
    const pick = (name, select) => $$("option", select).some(option => option.value === name) ? name : "";
    state.kind = pick(query.get("kind") ?? "", $("#kind"));
    state.sort = pick(query.get("sort") ?? "", $("#sort"));
    state.source = sourceOption(query.get("source"))?.value ?? "";
    state.q = query.get("q") ?? "";
    form.hidden = false;
    form.addEventListener("submit", event => event.preventDefault());
    form.addEventListener("click", event => {
      const chip = event.target.closest(".chip");
      if (!chip) return;
      const verdict = chip.dataset.verdict;
      if (!state.verdicts.delete(verdict)) state.verdicts.add(verdict);
      update();
    });
    for (const name of ["kind", "source", "sort"]) {
      $("#" + name).addEventListener("change", event => { state[name] = event.target.value; update(); });
    }
    let wait;
    $("#q").addEventListener("input", event => {
      clearTimeout(wait);
      wait = setTimeout(() => { state.q = event.target.value.trim(); update(); }, 120);
    });
    $("#clear").addEventListener("click", () => { clear(); $("#q").focus(); });
    if (active() || state.sort) { toForm(); order(); apply(); }
  }

  // Places: what a link leads to is opened, and shown although a filter hides it.
  function reveal() {
    let id;
    try { id = decodeURIComponent(location.hash.slice(1)); } catch { return; }
    const target = find(id);
    if (!target) return;
    const fact = target.closest(FACT);
    if (form && active() && (fact?.hidden || target.closest("[hidden]"))) clear();
    for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    if (target.classList.contains("source")) unfold($(".read", target) ?? target);
    const evidence = fact && $(".evidence", fact);
    if (evidence && fact === target) evidence.open = true;
    const read = target.classList.contains("source") && $(".read", target);
    if (read) read.open = true;
    if (fact) current(fact, false);
    target.scrollIntoView();
  }
  addEventListener("hashchange", reveal);

  // A long report leaves the sentences around its quotes to be taken from the articles when they are asked for.
  function surround(quote) {
    const place = find($("a", quote.nextElementSibling).hash.slice(1));
    const row = place?.closest(".row");
    const plain = node => node?.textContent.replace(/\s+/g, " ").trim() ?? "";
    const whole = plain($(".text", row ?? document.body));
    const own = plain(quote);
    const at = row ? whole.indexOf(own) : -1;
    if (at < 0 || $(".a", quote)) return;
    const last = text => text.split(END).pop();
    const before = last(whole.slice(0, at).trim()) || last(plain($(".text", row.previousElementSibling ?? row.cloneNode())));
    const rest = whole.slice(at + own.length).trim() || plain($(".text", row.nextElementSibling ?? row.cloneNode()));
    const part = words => Object.assign(document.createElement("span"), { className: "a", textContent: words });
    quote.prepend(part(before && before + " "));
    quote.append(part(rest && " " + rest.split(END)[0]));
  }
  document.addEventListener("change", event => {
    if (!event.target.matches(".ctx")) return;
    for (const quote of $$(".sides blockquote, .evidence blockquote", event.target.closest(".fact"))) surround(quote);
  });

  // Keys.
  let here = null;
  function current(element, move = true) {
    here?.classList.remove("here");
    here = element;
    if (!move) return;
    for (let at = element; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
    element.classList.add("here");
    element.tabIndex = -1;
    element.focus({ preventScroll: true });
    element.scrollIntoView({ block: "start" });
  }
  function step(by, wanted) {
    const list = facts.map(fact => fact.element).filter(element => !element.hidden && wanted(element));
    list.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    if (!list.length) return;
    const after = element => here && here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    const before = element => here && here.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_PRECEDING;
    const next = by > 0 ? (here ? list.find(after) : list[0]) : list.filter(before).pop();
    if (next) current(next);
  }
  const told = element => element.tagName === "ARTICLE" || Boolean(element.closest("details[open]"));
  const permalink = element => location.href.replace(/[?#].*$/, "") + "#" + (element.id || $("[id]", element)?.id || "");
  function asText(element) {
    $$(".evidence, .more", element).forEach(unfold);
    const clean = node => node.textContent.replace(/\s+/g, " ").trim();
    const lines = [];
    if (element.tagName === "LI") lines.push(clean($("blockquote", element)));
    const title = $("h4", element);
    if (title) {
      const of = $(".of", title);
      lines.push(`${$(".tag .g + span", element).textContent}: ${of ? clean(of) + ", " : ""}${clean($("bdi", title))}`);
    }
    for (const node of $$(".side > .value, .body > .value, .sides blockquote, .evidence blockquote, .why", element)) {
      if (node.classList.contains("value")) { lines.push("", clean(node)); continue; }
      if (node.classList.contains("why")) continue;
      const quote = [...node.childNodes].filter(child => !child.classList?.contains("a")).map(child => child.textContent).join("");
      const cite = [...node.parentElement.querySelectorAll(".cite > :not([rel])")].map(clean).join(", ");
      lines.push(`  “${quote.replace(/\s+/g, " ").trim()}”`, `    ${cite}`);
    }
    if ($(".why", element)) lines.push("", clean($(".why", element)));
    lines.push("", permalink(element));
    return lines.join("\n");
  }
  async function copy(text, words) {
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      const area = document.body.appendChild(document.createElement("textarea"));
      area.value = text;
      area.select();
      document.execCommand("copy");
      area.remove();
    }
    say(words);
  }
  const copyFact = element => copy(asText(element), "Fact copied");
  const copyLink = element => copy(permalink(element), "Link copied");
  const done = button => {
    const words = button.textContent;
    button.textContent = "Copied";
    setTimeout(() => { button.textContent = words; }, 1500);
  };
  document.addEventListener("click", event => {
    const button = event.target.closest(".act");
    if (button) {
      (button.dataset.act === "copy" ? copyFact : copyLink)(button.closest(".fact"));
      if (button.textContent !== "Copied") done(button);
      return;
    }
    const link = event.target.closest("a.perma");
    if (link && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
      // A permalink names the fact alone, not what the reader filtered.
      event.preventDefault();
      try { history.pushState(null, "", location.href.replace(/[?#].*$/, "") + link.getAttribute("href")); } catch { location.hash = link.getAttribute("href"); }
      reveal();
    } else if (event.target.closest("a")?.hash === location.hash && location.hash) reveal();
  });
  for (const link of $$("a.perma")) link.href = permalink(link.closest(FACT));

  const dialog = $("#keys");
  const keysOn = $("#keys-on");
  keysOn.checked = kept.get("keys") !== "off";
  keysOn.addEventListener("change", () => kept.set("keys", keysOn.checked ? "on" : "off"));
  $("#help").addEventListener("click", () => dialog.showModal());
  const keys = {
    j: () => step(1, told),
    k: () => step(-1, told),
    n: () => step(1, element => element.classList.contains("conflict")),
    p: () => step(-1, element => element.classList.contains("conflict")),
    x: () => { const box = here && $(".ctx", here); if (box) box.click(); },
    c: () => here && copyFact(here),
    l: () => here && copyLink(here),
    "/": () => form && $("#q").focus(),
    "?": () => dialog.showModal(),
  };
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && event.target.id === "q") { event.target.blur(); return; }
    if (event.ctrlKey || event.metaKey || event.altKey || dialog.open || !keysOn.checked) return;
    if (event.target.matches("input:not([type=checkbox]), select, textarea")) return;
    const run = Object.hasOwn(keys, event.key) && keys[event.key];
    if (!run) return;
    event.preventDefault();
    run();
  });

  // Tables that sort by a column.
  for (const table of $$("table.sortable")) {
    const heads = $$("thead th[aria-sort]", table);
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const up = head.getAttribute("aria-sort") !== "ascending";
        for (const other of heads) other.setAttribute("aria-sort", "none");
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        const key = row => row.children[column].dataset.key ?? row.children[column].textContent.trim().toLowerCase();
        const compare = (a, b) => key(a).localeCompare(key(b), "en", { numeric: true });
        const rows = [...table.tBodies[0].rows].sort((a, b) => (up ? 1 : -1) * compare(a, b));
        table.tBodies[0].append(...rows);
      });
    });
  }

  // On paper every quote is shown.
  let closed = [];
  addEventListener("beforeprint", () => {
    closed = $$(".evidence:not([open]), .more:not([open])");
    for (const details of closed) { unfold(details); details.open = true; }
  });
  addEventListener("afterprint", () => { for (const details of closed) details.open = false; });

  if (location.hash) reveal();
})();
