"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const evidence = data.evidence;
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const make = (tag, attributes = {}, ...children) => {
    const node = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) if (value !== null) node.setAttribute(name, value);
    node.append(...children);
    return node;
  };

  // What a cell says, as compare_cells.py says it
  const number = (value, digits = 1) => {
    if (value === null || value === undefined) return "–";
    const text = Math.abs(value).toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
    return (value < 0 && Number(text.replaceAll(",", "")) ? "−" : "") + text;
  };
  const share = (value) => (value === null ? "–" : number(100 * value) + "%");
  const between = (low, high) => (low === "–" || high === "–" ? "–" : low + " to " + high);
  const pText = (p) => (p === null ? "–" : p < 0.001 ? "< .001" : p > 0.9995 ? "1" : p.toFixed(3).replace(/^0/, ""));
  const needed = (size) => {
    if (size === null) return "–";
    if (size > 10000) return "over 10,000";
    const unit = 10 ** Math.max(0, String(Math.ceil(size)).length - 2);
    return number(Math.ceil(size / unit) * unit, 0);
  };
  const at = (column, n) => (column.names ? column.names[column.at[n]] : column[n]);
  const named = (form, value) => (data.names[form] && data.names[form][value]) || value;
  const groupName = (outlet) => data.plain[outlet] || outlet.replace(/[\u202a-\u202e\u2066-\u2069]/g, "");
  const says = (form, key, columns, n) => {
    const value = at(columns[key], n);
    switch (form) {
      case "rate": case "number": return number(value);
      case "effect": return number(value, 2);
      case "count": case "drill": return number(value, 0);
      case "p": return pText(value);
      case "share": return share(value);
      case "needed": return needed(value);
      case "interval": return between(number(value), number(at(columns.high, n)));
      case "shares": return between(share(value), share(at(columns.high, n)));
      case "wordings": return value.map(([shown]) => shown).join(", ");
      case "claim": return value ? "yes" : "cannot tell";
      case "name": return groupName(value);
      case "verdict": return at(columns.q, n) === null && at(columns.reason, n) ? value + ": " + at(columns.reason, n) : value;
      case "title": return value || at(columns.id, n);
      case "category": return named("category", at(columns.measure, n) + ":" + value) === at(columns.measure, n) + ":" + value
        ? named("category", value) : named("category", at(columns.measure, n) + ":" + value);
      default: return named(form, value);
    }
  };

  // Tables: filtered, sorted, drawn in part
  const filters = all("[data-filter]");
  const find = document.querySelector("[data-find]");
  const searched = ["word", "referent", "wordings", "title", "outlet", "outlet_a", "outlet_b", "reason"];
  const tables = all("[data-table]").map((table) => {
    const name = table.dataset.table;
    const columns = data.tables[name].columns;
    const first = Object.values(columns)[0];
    return {
      name, table, columns, body: table.tBodies[0], size: (first.names ? first.at : first).length, whole: data.tables[name].rows,
      heads: all("thead th", table).map((node) => ({ node, title: node.textContent, ...node.dataset })),
      sorted: null, down: false, shown: 0, rows: [],
    };
  });

  const first = matchMedia("(max-width:40rem)").matches ? Math.ceil(data.first / 2) : data.first; // a row is a card on a phone

  const choose = (of) => {
    const tests = [];
    for (const { dataset: { filter: key }, value: wanted } of filters) {
      if (wanted === "*" && key !== "label") continue;
      if (key === "outlet" && of.columns.outlet_a) {
        const { outlet_a: a, outlet_b: b } = of.columns;
        tests.push((n) => at(a, n) === wanted || at(b, n) === wanted);
      } else if (of.columns[key] && of.columns[key].names) {
        const column = of.columns[key];
        tests.push(wanted === "*" ? (n) => at(column, n) !== "all" : (n) => at(column, n) === wanted);
      }
    }
    const words = find.value.trim().toLowerCase();
    const places = searched.filter((key) => of.columns[key]);
    if (words) tests.push((n) => places.some((key) => String(at(of.columns[key], n)).toLowerCase().includes(words)));
    of.rows = [...Array(of.size).keys()].filter((n) => tests.every((test) => test(n)));
    if (!of.sorted) return;
    const column = of.columns[of.sorted];
    const way = of.down ? -1 : 1;
    of.rows.sort((m, n) => {
      const [a, b] = [at(column, m), at(column, n)];
      if (a === null || b === null) return (a === null) - (b === null) || m - n; // what has no value stands last either way
      return way * (typeof a === "number" ? a - b : a.localeCompare(b, "en")) || m - n;
    });
  };

  const context = (examples) => {
    const line = ([before, word, after, outlet]) => make("p", { class: "kwic", dir: "auto" }, before, make("b", {}, word), after, " ",
      make("span", { class: "label" }, make("bdi", {}, outlet)));
    const [first, ...more] = examples.map(line);
    return [first, more.length && make("details", {}, make("summary", {}, more.length + " more"), ...more)].filter(Boolean);
  };
  const leads = { estimates: "per_1000", pairs: "difference", trends: "per_1000", shares: "count", choices: "count" };
  const drawCell = (of, head, n, first) => {
    const cell = make(first ? "th" : "td", { "data-name": head.title, scope: first ? "row" : null, class: head.node.className || null });
    cell.hidden = head.node.hidden;
    if (head.form === "context") cell.append(...context(at(of.columns[head.key], n)));
    else {
      const text = says(head.form, head.key, of.columns, n);
      if (leads[of.name] === head.key && text !== "–") cell.append(make("button", { type: "button", class: "lead", "data-row": n, "aria-haspopup": "dialog" }, text));
      else cell.append(["text", "name", "title", "verdict", "wordings"].includes(head.form) ? make("bdi", {}, text) : text);
    }
    return cell;
  };
  // The filters that bear on a table in words, for paper and for a phone, where they do not stand in sight
  const under = (of) => {
    const told = filters.filter((select) => select.value !== "*" && (of.columns[select.dataset.filter] || (select.dataset.filter === "outlet" && of.columns.outlet_a)))
      .map((select) => select.selectedOptions[0].textContent);
    if (find.value.trim()) told.push("“" + find.value.trim() + "”");
    return told.length ? " (" + told.join(", ") + ")" : "";
  };
  const draw = (of) => {
    for (const head of of.heads) {
      const filter = filters.find((select) => select.dataset.filter === head.key);
      head.node.hidden = Boolean(filter) && filter.value !== "*" && head !== of.heads[0];
      head.node.setAttribute("aria-sort", of.sorted === (head.sort || head.key) ? (of.down ? "descending" : "ascending") : "none");
    }
    of.body.replaceChildren(...of.rows.slice(0, of.shown).map((n) => make("tr", {}, ...of.heads.map((head, k) => drawCell(of, head, n, !k)))));
    const shown = Math.min(of.shown, of.rows.length);
    document.querySelector('[data-count="' + of.name + '"]').textContent =
      (shown ? number(shown, 0) + " of " + number(of.rows.length, 0) + (of.rows.length === 1 ? " row" : " rows") : "No row") + " under these filters" + under(of) +
      (of.size < of.whole ? "; " + number(of.size, 0) + " of " + number(of.whole, 0) + " stand in this page, all in " + data.files[of.name] + ".csv." : ".");
    document.querySelector('[data-more="' + of.name + '"]').hidden = shown === of.rows.length;
  };
  const refresh = (of) => { choose(of); draw(of); };

  for (const of of tables) {
    for (const head of of.heads) {
      const button = make("button", { type: "button" }, ...head.node.childNodes);
      head.node.replaceChildren(button);
      button.addEventListener("click", () => {
        const key = head.sort || head.key;
        const column = of.columns[key];
        // Numbers the largest first, names from A; a second time the other way round.
        of.down = of.sorted === key ? !of.down : !column.names;
        of.sorted = key;
        refresh(of);
      });
    }
    document.querySelector('[data-more="' + of.name + '"]').addEventListener("click", () => { of.shown += 100; draw(of); });
    of.body.addEventListener("click", (event) => {
      const button = event.target.closest("[data-row]");
      if (button) open(of, Number(button.dataset.row));
    });
    of.shown = first;
    refresh(of);
  }
  const form = document.querySelector(".filters");
  const refreshAll = () => tables.forEach((of) => { of.shown = first; refresh(of); });
  form.addEventListener("input", refreshAll);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => setTimeout(refreshAll));
  form.hidden = false;

  // From a number to its articles and sentences
  const articles = evidence.columns;
  const inArticle = evidence.words.map(() => []); // sentences of each
  evidence.sentences.forEach(([article], n) => inArticle[article].push(n));
  const inSentence = evidence.sentences.map(() => []);
  for (let n = 0; n < evidence.marks.length; n += 7) inSentence[evidence.marks[n]].push(evidence.marks.slice(n + 1, n + 7));
  const fits = (cell, [device, label, voice, section]) =>
    cell.device === device && (cell.label === "all" || cell.label === label) && (cell.voice === "all" || cell.voice === voice) &&
    (cell.section === "all" || cell.section === section);
  const countOf = (article, codes) => {
    let sum = 0;
    const pairs = evidence.counts[article];
    for (let n = 0; n < pairs.length; n += 2) if (codes.has(pairs[n])) sum += pairs[n + 1];
    return sum;
  };
  const wordsOf = (article, cell) => {
    let sum = 0;
    evidence.voices.forEach((voice, v) => evidence.sections.forEach((section, s) => {
      if ((cell.voice === "all" || cell.voice === voice) && (cell.section === "all" || cell.section === section))
        sum += evidence.words[article][v * evidence.sections.length + s];
    }));
    return sum;
  };
  // The week of ISO 8601: that of its Thursday
  const weekOf = (date) => {
    const thursday = new Date(date.slice(0, 10) + "T00:00:00Z");
    thursday.setUTCDate(thursday.getUTCDate() + 3 - ((thursday.getUTCDay() + 6) % 7));
    const year = thursday.getUTCFullYear();
    return year + "-W" + String(1 + Math.floor((thursday - Date.UTC(year, 0, 1)) / 604800000)).padStart(2, "0");
  };
  const inPeriod = (date, period) => {
    if (period.includes("W")) return weekOf(date) === period;
    const quarter = /^(\d{4})-?Q([1-4])$/.exec(period);
    return quarter ? date.startsWith(quarter[1]) && Math.ceil(Number(date.slice(5, 7)) / 3) === Number(quarter[2]) : date.startsWith(period);
  };
  const rowsOf = (outlet, period) => evidence.words.map((_, n) => n)
    .filter((n) => (outlet === "(the others)" || at(articles.outlet, n) === outlet) && (!period || inPeriod(at(articles.date, n), period)));

  const drawSentence = (n, chosen) => {
    const text = evidence.sentences[n][1];
    const line = make("p", { class: "said", dir: "auto" });
    let place = 0;
    const speakers = new Set();
    for (const [start, end, code, speaker] of chosen) {
      if (start < place) continue;
      const [device, label, voice] = evidence.leaves[code];
      line.append(text.slice(place, start), make("mark", { class: device, title: label + ", " + named("voice", voice) }, text.slice(start, end)));
      place = end;
      if (speaker) speakers.add(evidence.names[speaker]);
    }
    line.append(text.slice(place));
    const labels = [...new Set(chosen.map(([, , code]) => evidence.leaves[code][1]))];
    line.append(make("span", { class: "label" }, labels.join(", ") + (speakers.size ? " · " + [...speakers].join(", ") : "")));
    return line;
  };
  const headOf = (article, tail) => [make("b", {}, make("bdi", {}, at(articles.title, article) || at(articles.id, article))),
    " ", make("span", { class: "label" }, [at(articles.date, article), tail].filter(Boolean).join(" · "))];
  // A wording without blanks and quotation marks at its edges, as word choice counts it
  const bare = (text) => text.replace(/\s+/g, " ").replace(/^[ ,;:.“”"'‘’()[\]—–-]+|[ ,;:.“”"'‘’()[\]—–-]+$/g, "").toLowerCase();
  // A list that grows on demand
  const list = (found, drawOne, most = 20) => {
    const box = make("div");
    const more = make("button", { type: "button" });
    let shown = 0;
    const grow = () => {
      found.slice(shown, shown + most).forEach((one, k) => box.insertBefore(drawOne(one, shown + k), more));
      shown += most;
      more.hidden = shown >= found.length;
      more.textContent = "Show more of " + number(found.length, 0);
    };
    more.addEventListener("click", grow);
    box.append(more);
    grow();
    return box;
  };
  const one = (count, word) => number(count, 0) + " " + word + (count === 1 ? "" : "s");

  const codesOf = (cell) => new Set(evidence.leaves.map((leaf, code) => (fits(cell, leaf) ? code : -1)).filter((code) => code >= 0));
  const lookAt = (rows, cell, codes = codesOf(cell)) => rows.map((article) => ({
    article, count: countOf(article, codes), words: wordsOf(article, cell),
    sentences: inArticle[article].map((n) => [n, inSentence[n].filter(([, , code]) => codes.has(code))]).filter(([, marks]) => marks.length),
  }));
  const rateOf = (found) => {
    const [count, words] = [found.reduce((sum, one) => sum + one.count, 0), found.reduce((sum, one) => sum + one.words, 0)];
    return words ? 1000 * count / words : null;
  };
  const marksIn = (found) => found.reduce((sum, { sentences }) => sum + sentences.reduce((part, [, marks]) => part + marks.length, 0), 0);
  const drawArticle = ({ article, count, words, sentences }, opened) => {
    const tail = count ? count + " in " + one(words, "word") + " (" + number(1000 * count / words) + " per 1,000)" : "none in " + one(words, "word");
    if (!sentences.length) return make("div", { class: "art" }, make("p", {}, ...headOf(article, tail)));
    return make("details", { class: "art", open: opened ? "" : null }, make("summary", {}, ...headOf(article, tail)),
      ...sentences.map(([n, marks]) => drawSentence(n, marks)));
  };
  const partNote = (found, articles, count) =>
    !evidence.evidence ? make("p", { class: "note" }, "The score table was made without texts, so there are counts and no sentences.")
    : evidence.complete ? ""
    : make("p", { class: "note" }, number(found.length, 0) + " of " + one(articles, "article") + " and " + number(marksIn(found), 0) +
      (count === null ? " of their marks" : " of " + one(count, "mark")) + " are shown, spread over all; every one stands in marks.csv.");
  const drawArticles = (rows, cell, articles, count) => {
    const found = lookAt(rows, cell);
    const marked = found.filter((one) => one.count)
      .sort((a, b) => !a.sentences.length - !b.sentences.length || b.count / b.words - a.count / a.words || a.article - b.article);
    const without = found.filter((one) => !one.count);
    return [partNote(found, articles, count), list(marked, (found, n) => drawArticle(found, n < 3)),
      without.length ? make("details", {}, make("summary", {}, one(without.length, "article") + " without one"), list(without, (found) => drawArticle(found), 50)) : ""];
  };
  // A story without a name of its own is not called by its number in a database
  const storyName = (story) => (/^[0-9a-f-]{20,}$|^\d+$/i.test(story) ? "Story " + (/^\d+$/.test(story) ? story : story.slice(0, 6)) : story);
  // Story by story, where the first's rate is the most above the second's first
  const drawStories = (a, b, cell, row) => {
    const codes = codesOf(cell);
    const stories = new Map();
    [a, b].forEach((outlet, side) => lookAt(rowsOf(outlet), cell, codes).forEach((found) => {
      const story = at(articles.story, found.article);
      if (!story) return;
      if (!stories.has(story)) stories.set(story, [[], []]);
      stories.get(story)[side].push(found);
    }));
    const both = [...stories].filter(([, [first, second]]) => first.length && second.length).map(([story, sides]) => ({ story, sides, rates: sides.map(rateOf) }));
    const gap = ({ rates: [first, second] }) => (first === null || second === null ? 0 : first - second);
    both.sort((one, other) => gap(other) - gap(one) || (one.story < other.story ? -1 : 1));
    const drawSide = (found, side, n) => make("div", {}, make("span", { class: "label" }, make("bdi", {}, groupName(side ? b : a))),
      ...found.map((one) => drawArticle(one, n < 2)));
    const drawStory = ({ story, sides, rates }, n) => make("div", { class: "story" },
      make("h4", {}, make("bdi", {}, storyName(story)), " ", make("span", { class: "label" }, number(rates[0]) + " against " + number(rates[1]) + " per 1,000")),
      make("div", { class: "two" }, ...sides.map((found, side) => drawSide(found, side, n))));
    return [partNote(both.flatMap(({ sides }) => sides.flat()), row.articles_a + row.articles_b, null), list(both, drawStory)];
  };

  const cellName = (cell) => [named("device", cell.device), cell.label === "all" ? "" : cell.label, named("voice", cell.voice),
    cell.section === "all" ? "" : cell.section].filter(Boolean).join(", ");
  const rateText = (rate, low, high) => number(rate) + " per 1,000 words" + (low === null || high === null ? "" : " (95% interval " + between(number(low), number(high)) + ")");

  const drills = {
    estimates: (row) => {
      return [groupName(row.outlet) + (row.period ? ", " + row.period : "") + ": " + cellName(row),
        make("p", {}, rateText(row.per_1000, row.low, row.high) + ": " + one(row.count, "mark") + " in " + one(row.words, "word") + " of " + one(row.articles, "article") + "."),
        ...drawArticles(rowsOf(row.outlet, row.period), row, row.articles, row.count)];
    },
    pairs: (row) => {
      const side = (name, outlet, other) => make("div", {}, make("h4", {}, make("bdi", {}, groupName(outlet)), ": " + number(row["rate_" + name]) + " per 1,000"),
        ...drawArticles(rowsOf(outlet).filter((n) => outlet !== "(the others)" || at(articles.outlet, n) !== other), row, row["articles_" + name], null));
      const parts = data.matched && row.stories ? drawStories(row.outlet_a, row.outlet_b, row, row)
        : [make("div", { class: "two" }, side("a", row.outlet_a, row.outlet_b), side("b", row.outlet_b, row.outlet_a))];
      return [groupName(row.outlet_a) + " against " + groupName(row.outlet_b) + ": " + cellName(row),
        make("p", {}, number(row.rate_a) + " against " + number(row.rate_b) + " per 1,000 words: difference " + number(row.difference) + ", 95% interval " + between(number(row.low), number(row.high)) +
          (row.q === null ? "; not tested" : "; q " + (row.q < 0.001 ? "" : "= ") + pText(row.q)) +
          (row.effect === null ? "" : "; " + row.effect_name + " " + number(row.effect, 2)) + ". " +
          (row.stories ? "Of " + number(row.stories, 0) + " stories told by both " + groupName(row.outlet_a) + " has the higher rate in " + number(row.higher_a, 0) + ", " + groupName(row.outlet_b) + " in " + number(row.higher_b, 0) + ". " : "") +
          (row.verdict !== "cannot tell" ? "" : "Cannot tell: " + row.reason + (row.needed === null ? "" : "; " + (row.needed > 10000 ? "" : "about ") + needed(row.needed) +
            (row.stories ? " stories told by both" : " articles of each") + " would show a difference of this size 8 times in 10") + ".")),
        ...parts];
    },
    shares: (row) => {
      const places = row.measure === "commitment" ? evidence.commitments : evidence.kinds;
      const skip = row.measure === "commitment" ? 0 : evidence.commitments.length;
      const own = { device: "", label: "all", voice: "narrator", section: "all" };
      const found = rowsOf(row.outlet).map((article) => {
        const numbers = evidence.further[article].slice(skip, skip + places.length);
        const total = row.measure === "commitment" ? numbers.reduce((a, b) => a + b, 0) : wordsOf(article, { ...own, voice: "all" });
        return { article, total, count: row.category === "narrator" ? wordsOf(article, own) : numbers[places.indexOf(row.category)] };
      }).filter(({ total }) => total).sort((a, b) => b.count / b.total - a.count / a.total || a.article - b.article);
      return [groupName(row.outlet) + ": " + says("category", "category", { measure: [row.measure], category: [row.category] }, 0),
        make("p", {}, share(row.share) + (row.low === null ? "" : " (95% interval " + between(share(row.low), share(row.high)) + ")") + ": " +
          number(row.count, 0) + " of " + number(row.total, 0) + " " + named("measure", row.measure) + " in " + one(row.articles, "article") + "."),
        found.length < row.articles && make("p", { class: "note" }, number(found.length, 0) + " of them are listed, spread over all."),
        list(found, ({ article, count, total }) => make("div", { class: "art" }, make("p", {}, ...headOf(article, number(count, 0) + " of " + number(total, 0) + " (" + share(count / total) + ")"))))];
    },
    choices: (row) => {
      const wanted = new Set(row.wordings.map(([, written]) => bare(written)));
      const plain = (name) => name.toLowerCase().replace(/^(the|an?|th(is|at|[eo]se)|my|your|his|her|its|our|their) /, "").replace(/[’']s?$/, "");
      const last = (name) => plain(name).split(" ").pop();
      // "Gov. Ada B. Finch" for Ada Finch; rival names of one thing ("… / …") need no target
      const same = (target) => row.referent.includes(" / ") || (target && (plain(target).includes(plain(row.referent)) || plain(row.referent).includes(plain(target)))) || last(target) === last(row.referent);
      const written = (n, [start, end]) => bare(evidence.sentences[n][1].slice(start, end));
      const places = rowsOf(row.outlet).flatMap((article) => inArticle[article].map((n) => [article, n, inSentence[n].filter((mark) =>
        evidence.leaves[mark[2]][0] === "loaded" && wanted.has(written(n, mark)))]));
      // Where a wording has no target that is written so, all its places are shown rather than none.
      const known = new Set(places.flatMap(([, n, marks]) => marks.filter((mark) => same(evidence.names[mark[4]])).map((mark) => written(n, mark))));
      const found = places.map(([article, n, marks]) => [article, n, marks.filter((mark) => same(evidence.names[mark[4]]) || !known.has(written(n, mark)))]).filter(([, , marks]) => marks.length);
      const shown = found.reduce((sum, [, , marks]) => sum + marks.length, 0);
      return [row.referent + " in " + groupName(row.outlet),
        make("p", {}, one(row.count, "wording") + ", " + number(row.narrator, 0) + " in the reporter’s own words: " + says("wordings", "wordings", { wordings: [row.wordings] }, 0) + "." +
          (shown < row.count ? " " + number(shown, 0) + " shown; every mark stands in marks.csv." : "")),
        list(found, ([article, n, marks]) => make("div", { class: "art" }, make("p", {}, ...headOf(article, "")), drawSentence(n, marks)))];
    },
  };
  drills.trends = (row) => drills.estimates({ section: "all", ...row });
  const dialog = document.getElementById("drill");
  const open = (of, n) => {
    const row = Object.fromEntries(Object.entries(of.columns).map(([key, column]) => [key, at(column, n)]));
    const [title, ...parts] = drills[of.name](row);
    document.getElementById("drill-title").textContent = title;
    document.getElementById("drill-body").replaceChildren(...parts.filter(Boolean));
    dialog.showModal();
    dialog.scrollTop = 0;
    document.getElementById("drill-title").focus();
  };
  document.getElementById("drill-close").addEventListener("click", () => dialog.close());
  dialog.addEventListener("click", (event) => { if (event.target === dialog) dialog.close(); });
})();
