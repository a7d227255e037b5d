// What the page can do only with a script: narrow the rows, open all of them, another theme, print.
"use strict";
(() => {
  const root = document.documentElement;
  const pages = [...document.querySelectorAll(".page")];
  const shown = () => pages.find(page => `${location.hash}-`.startsWith(`#${page.id}-`)) ?? pages[0];
  const plain = text => text.normalize("NFKC").toLowerCase();

  // ---- Chains of a long page are comments, folded until they are asked for.
  const folded = row => {
    const only = row.querySelector(":scope > .why")?.firstChild;
    return only?.nodeType === Node.COMMENT_NODE ? only : null;
  };
  const elements = chain => document.createRange().createContextualFragment(chain?.data ?? "");
  const unfold = row => folded(row)?.replaceWith(elements(folded(row)));
  const text = row => row.textContent + elements(folded(row)).textContent;
  const place = (page, id) => {
    if (!document.getElementById(id)) {
      const row = [...page.querySelectorAll(".row")].find(each =>
        folded(each)?.data.includes(id) && elements(folded(each)).getElementById(id));
      if (row) {
        unfold(row);
        location.replace(`#${id}`); // only now can it become the target
      }
    }
    return document.getElementById(id);
  };
  document.addEventListener("toggle", event => {
    if (event.target.matches(".row[open]")) {
      unfold(event.target);
    }
  }, true);

  // ---- Language: the address says which; the rest of the document follows it, and a place is kept.
  const follow = () => {
    const page = shown();
    if (root.lang !== page.lang) {
      root.lang = page.lang;
      root.dir = page.dir;
    }
    document.title = page.dataset.title;
    for (const link of page.querySelectorAll(".language")) {
      const other = pages.find(each => each !== page).id;
      const counterpart = other + location.hash.slice(1 + page.id.length);
      link.hash = document.getElementById(counterpart) ? counterpart : other;
    }
    const target = location.hash && place(page, decodeURIComponent(location.hash.slice(1)));
    if (!target) {
      return;
    }
    for (let at = target; at; at = at.parentElement) {
      if (at.tagName === "DETAILS") {
        at.open = true;
      }
    }
    document.querySelectorAll(".looked-at").forEach(mark => mark.classList.remove("looked-at"));
    if (target.classList.contains("anchor")) {
      const number = target.id.slice(page.id.length + 2);
      target.closest("article").querySelectorAll("mark").forEach(mark => {
        if (mark.dataset.quotes.split(" ").includes(number)) {
          mark.classList.add("looked-at");
        }
      });
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", follow);

  // ---- Theme
  const theme = () => {
    const isDark = root.dataset.theme
      ? root.dataset.theme === "dark"
      : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = isDark ? "light" : "dark";
    document.querySelectorAll("[data-does=theme]").forEach(button =>
      button.setAttribute("aria-pressed", String(!isDark)));
  };

  // ---- Rows
  const narrow = page => {
    const chosen = Object.fromEntries(
      [...page.querySelectorAll("[data-filter]")].map(field => [field.dataset.filter, field.selectedIndex ?? field.value]));
    const words = plain(chosen.words).split(/\s+/).filter(Boolean);
    const fits = (row, block) =>
      (!chosen.block || chosen.block === block)
      && ["standing", "actor", "topic", "source", "rule"].every(sort =>
        !chosen[sort] || row.dataset[sort].split(" ").includes(String(chosen[sort])))
      && (!chosen.since || Number(row.dataset.changed ?? 0) >= chosen.since)
      && words.every(word => (row.words ??= plain(text(row))).includes(word));
    let count = 0;
    let all = 0;
    for (const section of page.querySelectorAll(".block[data-block]")) {
      let any = false;
      for (const group of section.querySelectorAll(".group")) {
        const rows = [...group.querySelectorAll(":scope > .row")];
        rows.forEach(row => { row.hidden = !fits(row, Number(section.dataset.block)); });
        const left = rows.filter(row => !row.hidden).length;
        group.hidden = left === 0;
        any ||= left > 0;
        count += left;
        all += rows.length;
      }
      section.hidden = !any;
    }
    const status = page.querySelector(".count");
    const digits = new Intl.NumberFormat(page.lang === "ar" ? "ar-EG" : page.lang, { useGrouping: false });
    const numbers = [count, all].map(number => digits.format(number));
    status.textContent = count === all ? "" : status.dataset.all.replace(/\{(\d)\}/g, (_, i) => numbers[i]);
  };

  // ---- Graphs: the card that is looked at, its edges, and what it rests on in words
  document.addEventListener("focusin", event => {
    const card = event.target.closest?.(".card");
    if (!card) {
      return;
    }
    const graph = card.closest(".graph");
    const number = card.dataset.card;
    graph.querySelectorAll(".card").forEach(each => each.classList.toggle("selected", each === card));
    graph.querySelectorAll(".edge").forEach(edge =>
      edge.classList.toggle("selected", edge.dataset.ends.split(" ").includes(number)));
    for (const told of graph.querySelectorAll(".told > p")) {
      told.hidden = told.dataset.card !== number;
      told.querySelector("span").textContent = card.querySelector("p").lastChild.textContent;
    }
  });

  // ---- Timeline: how things stood on a day of change
  const go = (page, day) => {
    page.querySelectorAll(".day").forEach(each => { each.hidden = Number(each.dataset.day) !== day; });
    page.querySelectorAll(".stage").forEach(each => each.classList.toggle("later", each.dataset.day > day));
    page.querySelectorAll(".stages").forEach(list => {
      const past = [...list.children].filter(each => each.dataset.day <= day);
      [...list.children].forEach(each => each.classList.toggle("now", each === past.at(-1)));
    });
    const stops = [...page.querySelectorAll(".stops circle")];
    stops.forEach((stop, i) => stop.classList.toggle("chosen", i === day));
    for (const end of ["x1", "x2"]) {
      page.querySelector(".cursor").setAttribute(end, stops[day].getAttribute("cx"));
    }
    const slider = page.querySelector("[data-does=go]");
    slider.value = day;
    slider.setAttribute("aria-valuetext", page.querySelectorAll(".day h3")[day].textContent);
  };

  const open = (page, isOpen) => page.querySelectorAll(".row").forEach(row => { row.open = isOpen && !row.hidden; });
  const deeds = {
    theme,
    print: () => print(),
    open: page => open(page, true),
    close: page => open(page, false),
  };
  for (const page of pages) {
    page.querySelectorAll(".tools, [data-does]").forEach(each => { each.hidden = false; });
    page.querySelectorAll("[data-does]").forEach(button =>
      button.addEventListener("click", () => deeds[button.dataset.does]?.(page)));
    const slider = page.querySelector("[data-does=go]");
    if (slider) {
      go(page, Number(slider.value));
      slider.addEventListener("input", () => go(page, Number(slider.value)));
      page.querySelectorAll(".stops circle").forEach(stop =>
        stop.addEventListener("click", () => go(page, Number(stop.dataset.day))));
    }
    const tools = page.querySelector(".tools");
    if (tools) {
      tools.addEventListener("input", () => narrow(page));
      tools.addEventListener("submit", event => event.preventDefault());
    }
  }
  follow();

  // ---- A page that is served asks for what is newer than it.
  if (root.dataset.served) {
    new EventSource(`changes?after=${root.dataset.served}`).onmessage = () => location.reload();
  }
})();
