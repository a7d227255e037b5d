// What the page can do only with a script: narrow the rows, open all of them, another theme, print.
"use strict";
(() => {
  const root = document.documentElement;
  const pages = [...document.querySelectorAll(".page")];
  const shown = () => pages.find(page => `${location.hash}-`.startsWith(`#${page.id}-`)) ?? pages[0];
  const digits = page => page.lang === "ar" ? "ar-EG" : page.lang;
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
      const quote = event.target.querySelector(".quote a");
      if (quote && wide.matches && !event.target.querySelector(".beside")) {
        show(quote);
      }
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
    document.querySelectorAll(".texts .looked-at").forEach(mark => mark.classList.remove("looked-at"));
    if (target.classList.contains("anchor")) {
      marks(target.closest("article"), target.id.slice(page.id.length + 2))
        .forEach(mark => mark.classList.add("looked-at"));
    }
    target.scrollIntoView();
  };
  addEventListener("hashchange", follow);

  // ---- The text of a source beside the finding that quotes it; on a small screen, below the quote
  const wide = matchMedia("(min-width: 1100px)");
  const marks = (place, number) =>
    [...place.querySelectorAll("mark")].filter(mark => mark.dataset.quotes.split(" ").includes(number));
  const show = link => {
    const row = link.closest(".row");
    const page = row.closest(".page");
    const article = document.getElementById(link.hash.slice(1)).closest("article");
    const number = link.hash.slice(page.id.length + 3);
    const paragraphs = [...article.querySelectorAll("li")];
    const quoted = paragraphs.flatMap((each, i) => marks(each, number).length > 0 ? [i] : []);
    const first = Math.max(quoted[0] - 1, 0);
    const list = article.querySelector("ol").cloneNode();
    list.start = first + 1;
    list.append(...paragraphs.slice(first, quoted.at(-1) + 2).map(each => each.cloneNode(true)));
    list.querySelectorAll(".anchor").forEach(each => each.remove());
    marks(list, number).forEach(mark => mark.classList.add("looked-at"));
    const head = article.querySelector(`header[lang="${page.lang}"]`).cloneNode(true);
    head.className = "";
    const whole = Object.assign(document.createElement("a"), { href: link.hash, textContent: page.dataset.whole });
    hide(row);
    const beside = document.createElement("div");
    beside.className = "beside";
    beside.role = "group";
    beside.setAttribute("aria-label", page.dataset.beside);
    beside.append(head, list, whole);
    link.setAttribute("aria-current", "true");
    if (wide.matches) {
      row.querySelector(".sides").prepend(beside);
    } else {
      link.closest(".quote").after(beside);
    }
  };
  const hide = row => {
    row.querySelector(".beside")?.remove();
    row.querySelector(".quote [aria-current]")?.removeAttribute("aria-current");
  };
  document.addEventListener("click", event => {
    const link = event.target.closest(".quote a");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    if (link.hasAttribute("aria-current") && !wide.matches) {
      hide(link.closest(".row"));
    } else {
      show(link);
    }
  });

  // ---- Who to whom: the events of one cell, or again of all
  document.addEventListener("click", event => {
    const cell = event.target.closest(".whom a");
    if (!cell || event.ctrlKey || event.metaKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    const block = cell.closest(".block");
    const isChosen = !cell.hasAttribute("aria-current");
    block.querySelector("[aria-current]")?.removeAttribute("aria-current");
    if (isChosen) {
      cell.setAttribute("aria-current", "true");
    }
    const number = String([...block.querySelectorAll(".whom a")].indexOf(cell));
    block.querySelectorAll(".dealings li").forEach(each => {
      each.hidden = isChosen && !each.dataset.cells.split(" ").includes(number);
    });
    const status = block.querySelector("h3");
    status.dataset.all ??= status.textContent;
    status.textContent = isChosen
      ? `${cell.closest("tr").firstChild.textContent} ${cell.parentElement.dataset.to}`
      : status.dataset.all;
    status.scrollIntoView({ block: "nearest" });
  });

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
    const format = new Intl.NumberFormat(digits(page), { useGrouping: false });
    const numbers = [count, all].map(number => format.format(number));
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
    const told = graph.querySelector(".told > p");
    const link = told.querySelector("a");
    told.querySelector("span").textContent =
      `${card.querySelector("p").lastChild.textContent} ${card.dataset.told}`;
    link.href = `#${card.dataset.place}`;
    link.hidden = !card.dataset.place;
    told.hidden = false;
  });

  // ---- Graphs: their size, by buttons and by keys
  const zoom = (graph, sizeOf) => {
    const svg = graph.querySelector(".proof");
    const { width, height } = svg.viewBox.baseVal;
    const fitting = Math.min(1, (graph.querySelector(".scroll").clientWidth - 4) / width);
    const size = Math.min(2, Math.max(0.3, sizeOf(svg.width.baseVal.value / width, fitting)));
    svg.setAttribute("width", width * size);
    svg.setAttribute("height", height * size);
    graph.querySelector("output").textContent =
      new Intl.NumberFormat(digits(graph.closest(".page")), { style: "percent" }).format(size);
  };
  const smaller = size => (Math.ceil(size * 10) - 1) / 10;
  const larger = size => (Math.floor(size * 10) + 1) / 10;
  const fit = (size, fitting) => fitting;
  const sizes = { "+": larger, "=": larger, "-": smaller, "0": fit };
  document.addEventListener("keydown", event => {
    const graph = event.target.closest?.(".graph[open]");
    if (graph && event.key in sizes && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      zoom(graph, sizes[event.key]);
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
    smaller: (page, button) => zoom(button.closest(".graph"), smaller),
    larger: (page, button) => zoom(button.closest(".graph"), larger),
    fit: (page, button) => zoom(button.closest(".graph"), fit),
  };
  for (const page of pages) {
    page.querySelectorAll(".tools, .zoom, [data-does]").forEach(each => { each.hidden = false; });
    page.querySelectorAll("[data-does]").forEach(button =>
      button.addEventListener("click", () => deeds[button.dataset.does]?.(page, button)));
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
