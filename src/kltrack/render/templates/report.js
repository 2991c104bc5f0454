
"use strict";
(() => {
  // Where a timeline is wider than the screen, today's line is in sight, and more of what lies before it than after.
  const today = document.querySelector(".kl-timeline .kl-today-line");
  if (today) {
    const picture = today.closest(".picture");
    const away = today.getBoundingClientRect().left - picture.getBoundingClientRect().left;
    picture.scrollLeft = Math.max(0, away - 0.8 * picture.clientWidth);
  }

  const table = document.querySelector("table");
  const groups = [...table.tBodies].map((body) => ({
    body,
    heading: body.querySelector(".section"),
    rows: [...body.querySelectorAll("tr:not(.section)")],
  }));
  const written = groups.flatMap((group) => group.rows);
  const count = document.getElementById("count");
  const find = document.getElementById("find");
  const none = document.querySelector(".none");
  const total = count.textContent;
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const bare = { "đ": "d", "œ": "oe", "æ": "ae" };
  const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[đœæ]/g, (letter) => bare[letter]);
  const words = new Map(written.map((row) => [row, fold(row.textContent)]));
  let tone = "";

  const filter = () => {
    const wanted = fold(find.value).split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const row of written) {
      const fits = wanted.every((word) => words.get(row).includes(word)) && (!tone || row.dataset.tone === tone);
      row.hidden = !fits;
      shown += fits;
    }
    for (const { heading, rows } of groups) if (heading) heading.hidden = rows.every((row) => row.hidden);
    count.textContent = shown === written.length ? total : count.dataset.some.replace("{shown}", shown).replace("{total}", total);
    none.hidden = shown > 0;
  };

  const value = (row, column) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
  const compare = (one, other) => {
    if (one === "" || other === "") return 0;
    const [first, second] = [Number(one), Number(other)];
    return Number.isNaN(first) || Number.isNaN(second) ? collator.compare(one, other) : first - second;
  };
  const sort = (heading, column) => {
    const now = heading.ariaSort === "ascending" ? "descending" : heading.ariaSort === "descending" ? "none" : "ascending";
    for (const other of table.tHead.rows[0].cells) other.ariaSort = "none";
    heading.ariaSort = now;
    const sign = now === "descending" ? -1 : 1;
    const keys = new Map(written.map((row) => [row, value(row, column)]));
    const empty = (row) => (keys.get(row) === "" ? 1 : 0); // what has no value comes last either way
    const order = (one, other) => empty(one) - empty(other) || sign * compare(keys.get(one), keys.get(other));
    for (const { body, rows } of groups) {
      for (const row of now === "none" ? rows : rows.toSorted(order)) body.append(row);
    }
  };

  for (const [column, heading] of [...table.tHead.rows[0].cells].entries()) {
    const button = document.createElement("button");
    button.type = "button";
    button.append(...heading.childNodes);
    button.addEventListener("click", () => sort(heading, column));
    heading.ariaSort = "none";
    heading.append(button);
  }
  const chips = [...document.querySelectorAll(".chip")].map((text) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = text.className;
    button.dataset.tone = text.dataset.tone;
    button.ariaPressed = "false";
    button.append(...text.childNodes);
    text.replaceWith(button);
    return button;
  });
  for (const chip of chips) {
    chip.addEventListener("click", () => {
      tone = tone === chip.dataset.tone ? "" : chip.dataset.tone;
      for (const other of chips) other.ariaPressed = String(tone === other.dataset.tone);
      filter();
    });
  }
  find.addEventListener("input", filter);
  find.parentElement.hidden = false;
})();
