(function () {
  "use strict";
  document.querySelectorAll("table.sorted").forEach(function (table) {
    var body = table.tBodies[0], rows = Array.prototype.slice.call(body.rows), region = table.parentNode;
    var find = region.parentNode.querySelector(".find"), input = find.querySelector("input"), count = find.querySelector("output");
    var texts = rows.map(function (row) { return row.textContent.toLowerCase(); });
    var language = document.documentElement.lang;
    find.hidden = false;
    input.addEventListener("input", function () {
      var words = input.value.toLowerCase().split(/\s+/), shown = 0;
      rows.forEach(function (row, i) {
        row.hidden = !words.every(function (word) { return texts[i].indexOf(word) >= 0; });
        shown += row.hidden ? 0 : 1;
      });
      count.textContent = shown + " / " + rows.length;
    });
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var up = head.getAttribute("aria-sort") !== "ascending";
        Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", up ? "ascending" : "descending");
        rows.map(function (row, i) {
          var cell = row.cells[column];
          return { row: row, i: i, figure: cell.dataset.v, text: cell.textContent };
        }).sort(function (a, b) {
          var order = a.figure !== undefined && b.figure !== undefined ? a.figure - b.figure : a.text.localeCompare(b.text, language, { numeric: true });
          return (up ? order : -order) || a.i - b.i;
        }).forEach(function (entry) { body.appendChild(entry.row); });
      });
    });
  });
}());
