import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { commandsOf, manifest, missing, repeated, source, texts } from './manifest.js';
import { LANGUAGES, missingIn, sourceStrings, translations } from '../../scripts/l10n/strings.js';

const { contributes } = manifest;
const commands = contributes.commands.map(({ command }) => command);
const views = Object.values(contributes.views).flatMap((list) => list.map(({ id }) => id));
const colors = contributes.colors.map(({ id }) => id);
/** A file, not an id. */
const DATA_FILE = 'dateline.data';
/** Kinds of pages, which their activation events name. */
const pages = manifest.activationEvents.flatMap((event) => /^onWebviewPanel:(.+)$/.exec(event)?.[1] ?? []);
const settings = Object.keys(contributes.configuration.properties);
const menuItems = Object.values(contributes.menus).flat();

describe('texts of the manifest', () => {
  const used = [...JSON.stringify(manifest).matchAll(/%([\w.-]+)%/g)].map((match) => match[1]!);

  it('are all there', () => assert.deepEqual(missing(used, Object.keys(texts)), []));
  it('are all used', () => assert.deepEqual(missing(Object.keys(texts), used), []));
  it('are never empty', () =>
    assert.deepEqual(
      Object.keys(texts).filter((key) => !texts[key]?.trim()),
      [],
    ));

  it('stand for everything that a person reads', () => {
    const written = [
      ...contributes.commands.map(({ title }) => title),
      ...contributes.submenus.map(({ label }) => label),
      ...Object.values(contributes.views).flatMap((list) => list.map(({ name }) => name)),
      ...contributes.viewsWelcome.map(({ contents }) => contents),
      ...contributes.colors.map(({ description }) => description),
      ...Object.values(contributes.configuration.properties).flatMap(({ description, markdownDescription }) => [description, markdownDescription]),
    ].filter((value) => typeof value === 'string');
    assert.deepEqual(
      written.filter((value) => !/^%[\w.-]+%$/.test(value)),
      [],
    );
  });

  it('link to commands that exist', () => {
    const linked = Object.values(texts).flatMap((value) => [...value.matchAll(/\(command:([\w.]+)/g)].map((match) => match[1]!));
    assert.deepEqual(
      missing(
        linked.filter((command) => command.startsWith('dateline.')),
        // VS Code makes a command that shows each view.
        [...commands, ...views.map((view) => `${view}.focus`)],
      ),
      [],
    );
  });
});

describe('commands', () => {
  it('are declared once', () => assert.deepEqual(repeated(commands), []));
  it('of menus and keys are declared', () => {
    const named = [...menuItems, ...contributes.keybindings.flatMap(commandsOf)].flatMap(({ command }) => command ?? []);
    assert.deepEqual(
      missing(
        named.filter((command) => command.startsWith('dateline.')),
        commands,
      ),
      [],
    );
  });
  it('are offered in the palette under a condition, or for every file on purpose', () => {
    const conditions = new Map(contributes.menus['commandPalette']?.map(({ command, when }) => [command, when]));
    const always = ['dateline.setAnnotator'];
    assert.deepEqual(
      commands.filter((command) => !conditions.get(command) && !always.includes(command)),
      [],
    );
  });
  it('in the source are declared', () => {
    const written = [...source.matchAll(/['"`](?:command:)?(dateline\.[a-z]+[A-Za-z]*)['"`?]/g)].map((match) => match[1]!);
    // Keys that conditions ask for are set by the source and declared nowhere.
    const conditions = [...JSON.stringify(contributes).matchAll(/"(?:when|enablement)":"([^"]*)"/g)].map((match) => match[1]!).join(' ');
    const contextKeys = [...conditions.matchAll(/dateline\.\w+/g)].map((match) => match[0]);
    assert.deepEqual(missing(written, [...commands, ...views, ...colors, ...settings, ...pages, ...contextKeys, DATA_FILE]), []);
  });
});

describe('menus', () => {
  it('say in which order their entries stand', () => {
    for (const [menu, items] of Object.entries(contributes.menus)) {
      const places = items.flatMap(({ group, when = 'always' }) => (group ? [`${group} when ${when}`] : []));
      assert.deepEqual(repeated(places), [], menu);
    }
  });

  it('of an article are short enough for a small window', () => {
    const { 'dateline.article': article = [], ...others } = contributes.menus;
    assert.ok(article.length <= 22, `${article.length}`);
    assert.ok(article.filter(({ when }) => !when).length <= 18);
    const opened = article.flatMap(({ submenu }) => submenu ?? []);
    assert.deepEqual(missing(opened, Object.keys(others)), []);
    for (const submenu of opened) assert.ok(others[submenu]!.length <= 10, submenu);
  });
});

describe('keys', () => {
  it('do not hide each other', () => {
    const bindings = contributes.keybindings.map(({ key, when }) => `${key} when ${when}`);
    assert.deepEqual(repeated(bindings), []);
  });
  it('leave every other editor alone', () =>
    assert.deepEqual(
      contributes.keybindings.filter(({ when }) => !when?.includes('dateline.')),
      [],
    ));
});

describe('keys of views', () => {
  /** Commands by the view in which a key runs them on its focused row. */
  const held = contributes.keybindings.flatMap((binding) => {
    const view = /focusedView == (\S+) && listFocus/.exec(binding.when ?? '')?.[1];
    return view === undefined ? [] : [{ view, key: binding.key, run: commandsOf(binding) }];
  });

  it('tell which row has the focus before they run anything on it', () => {
    assert.ok(held.length > 15);
    for (const { view, key, run } of held) {
      const [first, second, { command, args } = { command: '' }] = run;
      assert.deepEqual([first?.command, second?.command, args], ['list.toggleSelection', 'list.toggleSelection', view], `${key} ${command}`);
    }
  });

  it('do what the menus of rows say they do', () => {
    const trees = ['dateline.events', 'dateline.entities', 'dateline.changed'];
    const keyOf = (command: string) =>
      contributes.keybindings.find((binding) => binding.command === command && !binding.when?.includes('dateline.reviewing'))?.key;
    const offered = contributes.menus['view/item/context']!.flatMap(({ command = '', when = '' }) => {
      const key = keyOf(command);
      // A row of the Needs Review view is none that "open" or "decided" is said of.
      const views = trees.filter((view) => (when.includes('view =~') ? view !== 'dateline.changed' : when.includes(`view == ${view} `)));
      return key === undefined ? [] : views.map((view) => `${view}: ${key} ${command}`);
    });
    assert.deepEqual(
      missing(
        offered,
        held.map(({ view, key, run }) => `${view}: ${key} ${run[2]?.command}`),
      ),
      [],
    );
  });
});

describe('views', () => {
  it('sit in a container that is declared', () => {
    const containers = Object.values(contributes.viewsContainers).flat();
    assert.deepEqual(
      missing(
        Object.keys(contributes.views),
        containers.map(({ id }) => id),
      ),
      [],
    );
    assert.deepEqual(
      containers.filter(({ icon }) => !existsSync(icon)),
      [],
    );
  });
  it('are named in the source', () =>
    assert.deepEqual(
      views.filter((view) => !source.includes(view)),
      [],
    ));
  it('have words for when they are empty', () => {
    const welcomed = contributes.viewsWelcome.map(({ view }) => view);
    assert.deepEqual(missing(views, welcomed), []);
    assert.deepEqual(missing(welcomed, views), []);
  });
});

describe('colours', () => {
  it('have a value in each of the four kinds of theme', () => {
    for (const { id, defaults } of contributes.colors) {
      assert.deepEqual(Object.keys(defaults).sort(), ['dark', 'highContrast', 'highContrastLight', 'light'], id);
      for (const value of Object.values(defaults)) assert.match(value, /^#[0-9A-F]{6}([0-9A-F]{2})?$/i, id);
    }
  });
  it('are used', () => {
    // A colour of a kind is often named by a template: dateline.${kind}Line.
    const isUsed = (id: string) => {
      const suffix = id.replace(/^dateline\.(actor|place|figure|time|event|trigger)/, '');
      return source.includes(id) || new RegExp(`dateline\\.\\$\\{[^}]+\\}(${suffix}|\\$\\{)`).test(source);
    };
    assert.deepEqual(
      colors.filter((id) => !isUsed(id)),
      [],
    );
  });
});

describe('settings', () => {
  const read = [...source.matchAll(/\.get(?:<[^>()]+>)?\(\s*'(\w+)'/g)].map((match) => `dateline.${match[1]}`);

  it('are read', () =>
    assert.deepEqual(
      settings.filter((setting) => !read.includes(setting) && !source.includes(`'${setting}'`)),
      [],
    ));
  it('have a default and a scope', () => {
    for (const [name, setting] of Object.entries(contributes.configuration.properties)) {
      assert.ok('default' in setting, name);
      assert.ok('scope' in setting, name);
    }
  });
});

describe('the language', () => {
  it('has its files', () => {
    const files = [...contributes.languages.map(({ configuration }) => configuration), ...contributes.grammars.map((grammar) => grammar.path)];
    for (const file of files) assert.doesNotThrow(() => JSON.parse(readFileSync(file, 'utf8')) as unknown, file);
  });
  it('wakes the extension, and no star does', () => {
    assert.ok(manifest.activationEvents.includes('onLanguage:news-article'));
    assert.ok(!manifest.activationEvents.includes('*'));
    assert.ok(!manifest.activationEvents.includes('onStartupFinished'));
  });
});

describe('translations', () => {
  for (const language of LANGUAGES) {
    for (const catalogue of sourceStrings()) {
      const file = catalogue.file(language);
      it(`into ${language} are complete: ${file}`, () => assert.deepEqual(missingIn(catalogue, language), [], 'npm run l10n lists them'));
      it(`into ${language} are all of strings that exist: ${file}`, () =>
        assert.deepEqual(missing(Object.keys(translations(file)), Object.keys(catalogue.strings)), []));
      it(`into ${language} keep what is filled in: ${file}`, () => {
        const filled = (text: string) => [...text.matchAll(/\{\d\}|\(command:[\w.]+\)|\$\(\w+\)/g)].map((match) => match[0]).sort();
        const translated = translations(file);
        const changed = Object.entries(catalogue.strings).filter(([key, text]) => filled(text).join() !== filled(translated[key] ?? text).join());
        assert.deepEqual(changed, []);
      });
    }
  }
});
