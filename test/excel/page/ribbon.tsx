import type { AddInManifest, RibbonButton } from './manifest';

/** Names of Excel's built-in tabs by the id that a manifest uses for them. */
const TAB_NAMES: Readonly<Record<string, [string, string]>> = {
  TabHome: ['开始', 'Home'],
  TabInsert: ['插入', 'Insert'],
  TabData: ['数据', 'Data'],
  TabReview: ['审阅', 'Review'],
};

const ICON_PIXELS = 32;

type RibbonProps = {
  manifest: AddInManifest;
  /** Whether there is a workbook to work on. */
  ready: boolean;
  /** Id of the button whose function is running. */
  running: string | null;
  onPress(button: RibbonButton): void;
};

/** The add-in's part of the ribbon, drawn from its manifest: tab, groups, buttons with icon, label and tip. */
export function Ribbon({ manifest, ready, running, onPress }: RibbonProps) {
  return (
    <nav className="ribbon" aria-label="功能区 Ribbon">
      {[...manifest.tabs].map(([tab, groups]) => (
        <section key={tab}>
          <h2>
            {TAB_NAMES[tab]?.[0] ?? tab} <small>{TAB_NAMES[tab]?.[1]}</small>
          </h2>
          <div className="groups">
            {groups.map((group) => (
              <fieldset key={group.id} aria-label={group.label}>
                <div>
                  {group.buttons.map((button) => (
                    <button
                      key={button.id}
                      type="button"
                      disabled={!ready}
                      aria-busy={running === button.id}
                      title={`${button.title}\n${button.description}`}
                      onClick={() => onPress(button)}
                    >
                      <img src={iconFor(button)} width={ICON_PIXELS} height={ICON_PIXELS} alt="" />
                      {button.label}
                    </button>
                  ))}
                </div>
                <span className="group-name">{group.label}</span>
              </fieldset>
            ))}
          </div>
        </section>
      ))}
    </nav>
  );
}

/** The icon made for the screen's pixels: the smallest that is large enough, else the largest. */
function iconFor(button: RibbonButton): string {
  const wanted = ICON_PIXELS * window.devicePixelRatio;
  const sizes = [...button.icons.keys()].sort((a, b) => a - b);
  const size = sizes.find((candidate) => candidate >= wanted) ?? sizes.at(-1) ?? 0;
  return button.icons.get(size) ?? '';
}
