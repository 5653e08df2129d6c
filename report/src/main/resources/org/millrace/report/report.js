'use strict';
/* Draws the page's charts and gives its long tables search, sorting and a short start. */
(() => {
  const SHORT = 50;
  const root = document.documentElement;

  /* Colors are named by role in the options; the style sheet knows their shades. */
  const painted = (value, key) => {
    if (Array.isArray(value)) return value.map((item) => painted(item, key));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, painted(v, k)]));
    }
    const named = typeof value === 'string' && value.startsWith('@') && /color$/i.test(key || '');
    return named ? getComputedStyle(root).getPropertyValue('--' + value.slice(1)).trim() : value;
  };

  const textBox = (text) => {
    const content = document.createElement('div');
    content.style.whiteSpace = 'pre-line';
    content.textContent = text;
    return text ? content : '';
  };

  const tip = (params) => textBox((params.data && params.data.tip) || '');

  /* Areas of a map have no data of their own; their tips stand with the regions. */
  const areaTip = (regions) => ({ name }) => textBox((regions.find((r) => r.name === name) || {}).tip || '');

  const charts = [];

  const optionOf = (data) => {
    const option = painted(data.option);
    const base = option.baseOption || option;
    base.animation = false;
    base.textStyle = { fontFamily: getComputedStyle(document.body).fontFamily };
    base.tooltip = Object.assign({}, base.tooltip, { formatter: tip });
    if (base.geo && base.geo.tooltip) base.geo.tooltip.formatter = areaTip(base.geo.regions);
    return option;
  };

  const zoomButtons = (box, chart) => {
    const zoom = document.createElement('div');
    zoom.className = 'zoom';
    [['+', 1.5, box.dataset.zoomIn], ['−', 1 / 1.5, box.dataset.zoomOut]].forEach(([sign, by, label]) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sign;
      button.setAttribute('aria-label', label);
      button.addEventListener('click', () => chart.dispatchAction({
        type: 'geoRoam', componentType: 'geo', geoIndex: 0, zoom: by,
        originX: chart.getWidth() / 2, originY: chart.getHeight() / 2 }));
      zoom.append(button);
    });
    box.append(zoom);
  };

  const draw = (box) => {
    const data = JSON.parse(document.getElementById('data-' + box.dataset.chart).textContent);
    const fixed = Number(box.dataset.height);
    const size = () => {
      box.style.height = (fixed || Math.max(340, Math.min(660, box.clientWidth * 0.66))) + 'px';
    };
    size();
    Object.entries(data.maps).forEach(([name, map]) => echarts.registerMap(name, map));
    const canvas = document.createElement('div');
    canvas.style.cssText = 'width:100%;height:100%';
    box.append(canvas);
    const many = JSON.stringify(data.option).length > 600000;
    const chart = echarts.init(canvas, null, { renderer: many ? 'canvas' : 'svg' });
    const paint = () => chart.setOption(optionOf(data), true);
    const resize = () => { size(); chart.resize(); };
    paint();
    if ((data.option.baseOption || data.option).geo) zoomButtons(box, chart);
    new ResizeObserver(resize).observe(box);
    charts.push({ paint, resize });
  };

  const again = () => charts.forEach((chart) => { chart.paint(); chart.resize(); });
  /* What is folded away has no width yet: it is drawn when it unfolds. */
  const unfolded = (box) => {
    const fold = box.closest('details.fold:not([open])');
    if (fold) fold.addEventListener('toggle', () => unfolded(box), { once: true });
    else draw(box);
  };
  document.querySelectorAll('[data-chart]').forEach(unfolded);
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', again);
  addEventListener('beforeprint', () => {
    root.dataset.theme = 'light';
    again();
    document.querySelectorAll('.exchanges details').forEach((details, i) => {
      if (i < 3 && !details.open) { details.open = true; details.dataset.printed = ''; }
    });
  });
  addEventListener('afterprint', () => {
    delete root.dataset.theme;
    again();
    document.querySelectorAll('details[data-printed]').forEach((details) => {
      details.open = false;
      delete details.dataset.printed;
    });
  });

  const tools = (table) => {
    const grouped = table.tBodies.length > 1 || table.classList.contains('exchanges');
    const home = grouped ? table : table.tBodies[0];
    let rows = Array.from(grouped ? table.tBodies : table.tBodies[0].rows);
    const cells = (row) => (grouped ? row.rows[0] : row).cells;
    let all = rows.length <= SHORT;
    const find = document.createElement('input');
    find.type = 'search';
    find.placeholder = table.dataset.find;
    find.setAttribute('aria-label', table.dataset.find);
    const more = document.createElement('button');
    more.type = 'button';
    more.className = 'more';
    more.textContent = table.dataset.more;
    const bar = document.createElement('div');
    bar.className = 'find';
    bar.append(find);
    table.closest('.scroll').before(bar);
    table.closest('.scroll').after(more);
    const texts = new Map(rows.map((row) => [row, row.textContent.toLowerCase()]));
    const show = () => {
      const wanted = find.value.trim().toLowerCase();
      let shown = 0;
      rows.forEach((row) => {
        const fits = !wanted || texts.get(row).includes(wanted);
        row.hidden = !fits || (!all && !wanted && shown >= SHORT);
        if (fits) shown += 1;
      });
      more.hidden = all || Boolean(wanted);
    };
    const value = (row, at) => {
      const cell = cells(row)[at];
      return cell.dataset.value === undefined ? cell.textContent.trim() : Number(cell.dataset.value);
    };
    Array.from(table.tHead.rows[0].cells).forEach((head, at) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'descending'
          || (head.getAttribute('aria-sort') === null && !head.classList.contains('number'));
        Array.from(table.tHead.rows[0].cells).forEach((other) => other.removeAttribute('aria-sort'));
        head.setAttribute('aria-sort', down ? 'ascending' : 'descending');
        rows.sort((a, b) => {
          const x = value(a, at);
          const y = value(b, at);
          const order = typeof x === 'number' && typeof y === 'number'
            ? x - y : String(x).localeCompare(String(y), root.lang);
          return down ? order : -order;
        });
        home.append(...rows);
        show();
      });
    });
    find.addEventListener('input', show);
    more.addEventListener('click', () => { all = true; show(); });
    show();
    return { rows, reveal: () => { all = true; find.value = ''; show(); } };
  };

  const long = Array.from(document.querySelectorAll('table.tools')).map(tools);
  const follow = () => {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (!target) return;
    long.filter((table) => table.rows.includes(target) && target.hidden).forEach((table) => table.reveal());
    const details = target.matches('tbody') && target.querySelector('details');
    if (details) details.open = true;
    target.scrollIntoView();
  };
  addEventListener('hashchange', follow);
  if (location.hash) follow();
})();
