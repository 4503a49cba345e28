/** Scan this page: what was found on the page under the popup, and what can be done about it. */
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { beginScan, declined, labelsOf, turnOff, version, type Scanned } from '../client/scan.ts';
import { Button, State } from '../components/parts.tsx';
import type { Item } from '../model/items.ts';
import type { ActivePage } from '../model/page.ts';
import { reportOf } from '../model/report.ts';
import { isOffered, scanSummary, type ScanRow } from '../model/scan.ts';
import type { Report } from '../../shared/report.ts';
import { t } from '../../shared/texts.ts';
import { ReportView } from './report.tsx';
import { onEscape } from './step-back.ts';

export function Scan({
  page,
  here,
  report: atOnce = false,
  onBack,
}: {
  page: ActivePage;
  /** The setting whose page this is, by its definition. */
  here?: Item | undefined;
  /** It is to be reported at once. */
  report?: boolean;
  onBack: () => void;
}): JSX.Element {
  const { id = -1, url = '' } = page;
  const service = here?.service.id;
  const [scan, setScan] = useState<Scanned | { says: string }>();
  const [known, setKnown] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ScanRow>();
  const [report, setReport] = useState<Report>();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    let ended = false;
    let own: Scanned | undefined;
    void Promise.all([beginScan(id), labelsOf(service)]).then(([begun, labels]) => {
      if ('end' in begun) own = begun;
      if (ended) return own?.end();
      setKnown(labels);
      setScan(begun);
    });
    return () => {
      ended = true;
      own?.end();
    };
  }, [id, service]);
  // What was pressed is gone: the focus begins where the reading begins, before another key can be pressed.
  useLayoutEffect(() => title.current?.focus(), [scan, chosen, report]);
  const { host } = new URL(url);
  const reporting = async (of: Scanned): Promise<void> => {
    const told = await of.report([...known]);
    if (told) setReport(reportOf(url, told, here, version(), new Date().toISOString().slice(0, 10), known));
  };
  useEffect(() => {
    if (atOnce && scan && 'result' in scan) void reporting(scan);
  }, [atOnce, scan]);
  if (report) return <ReportView report={report} title={title} onBack={() => setReport(undefined)} />;
  const summary = scan && 'result' in scan ? scanSummary(t, scan.result, host) : undefined;
  if (scan && 'result' in scan && chosen)
    return <TurnOff row={chosen} {...{ host, scan, id, title }} onBack={() => setChosen(undefined)} />;
  return (
    <div class="step" onKeyDown={onEscape(onBack)}>
      <div class="body scan" aria-live="polite">
        <h2 ref={title} tabIndex={-1}>
          {summary?.headline ?? t(scan ? 'scan.could_not' : 'scan.looking')}
        </h2>
        <p>{summary?.subline ?? (scan && 'says' in scan ? scan.says : t('scan.only_looks'))}</p>
        {scan && 'result' in scan && summary ? (
          <ul>
            {summary.rows.map((row) => (
              <Found
                key={row.control.n}
                row={row}
                show={() => scan.show(row.control.n)}
                {...(isOffered(row, page, known) ? { choose: () => setChosen(row) } : {})}
              />
            ))}
          </ul>
        ) : null}
      </div>
      <Back
        onBack={onBack}
        {...(scan && 'result' in scan ? { report: () => void reporting(scan), word: reportWord(here) } : {})}
      />
    </div>
  );
}

/** What the report would say of the page. */
function reportWord(here: Item | undefined): string {
  if (!here || here.service.found) return t('report.make');
  return t(here.standing.key === 'unclear' ? 'report.fix' : 'report.works');
}

function Back({ onBack, report, word }: { onBack: () => void; report?: () => void; word?: string }): JSX.Element {
  return (
    <footer class="foot">
      <div class="more">
        <Button look="text" onPress={onBack}>
          {t('do.back')}
        </Button>
        {report ? (
          <Button look="text" onPress={report}>
            {word}
          </Button>
        ) : null}
      </div>
    </footer>
  );
}

function Found({ row, show, choose }: { row: ScanRow; show: () => void; choose?: () => void }): JSX.Element {
  const { control, standing, sentence, turnOff: word } = row;
  const lang = control.lang || undefined;
  return (
    <li>
      <span class="n" aria-hidden="true">
        {control.n}
      </span>
      <div>
        <p class="name" dir="auto" lang={lang}>
          {control.label}
        </p>
        {control.section === '' || control.section === control.label ? null : (
          <p class="sub clip" dir="auto" lang={lang} title={control.section}>
            {control.section}
          </p>
        )}
        <State standing={standing} />
        <p class="says">{sentence}</p>
        <div class="next">
          {choose ? (
            <Button of={control.label} onPress={choose}>
              {word}
            </Button>
          ) : null}
          <Button look="text" of={control.label} onPress={show}>
            {t('scan.show')}
          </Button>
        </div>
      </div>
    </li>
  );
}

/** What the click will do, before it does anything; and the way that is left where no access is given. */
function TurnOff({
  row,
  host,
  scan,
  id,
  title,
  onBack,
}: {
  row: ScanRow;
  host: string;
  scan: Scanned;
  id: number;
  title: { current: HTMLHeadingElement | null };
  onBack: () => void;
}): JSX.Element {
  const { control } = row;
  const [came, setCame] = useState<'begun' | 'declined' | { says: string }>();
  // The pressed button has become another, or is gone.
  useLayoutEffect(() => {
    if (typeof came === 'string') title.current?.focus();
  }, [came, title]);
  const go = async (): Promise<void> => {
    const trouble = await turnOff(id, control, host, scan.document);
    // The page's own notice speaks from now on.
    if (trouble === undefined) scan.end();
    setCame(trouble === undefined ? 'begun' : trouble === 'declined' ? 'declined' : { says: trouble });
  };
  const byHand = (): void => {
    scan.follow(control.n);
    window.close();
  };
  const leave = (): void => {
    if (came !== 'begun') void declined();
    onBack();
  };
  return (
    <div class="step" onKeyDown={onEscape(leave)}>
      <div class="body scan" aria-live="polite">
        <h2 ref={title} tabIndex={-1}>
          {t(came === 'begun' ? 'scan.begun' : came === 'declined' ? 'scan.declined' : 'scan.will')}
        </h2>
        <p class="quote" dir="auto" lang={control.lang || undefined}>
          {control.label}
        </p>
        {came === 'begun' ? (
          <p>{t('scan.begun_says')}</p>
        ) : came === 'declined' ? (
          <p>{t('scan.declined_says', [host])}</p>
        ) : (
          <>
            <ol>
              <li>{row.will}</li>
              <li>{t('scan.will_reload')}</li>
              <li>{t('scan.will_undo')}</li>
            </ol>
            <p class="note">{t('scan.needs', [host])}</p>
            {came ? <p role="alert">{came.says}</p> : null}
          </>
        )}
      </div>
      <footer class="foot">
        {came === 'begun' ? null : came === 'declined' ? (
          <button type="button" class="btn lg wide" onClick={byHand}>
            {t('scan.myself')}
          </button>
        ) : (
          <button type="button" class="btn primary lg wide" onClick={() => void go()}>
            {row.turnOff}
          </button>
        )}
        <div class="more">
          <Button look="text" onPress={leave}>
            {t('do.back')}
          </Button>
        </div>
      </footer>
    </div>
  );
}
