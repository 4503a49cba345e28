/** A report, whole, before it goes anywhere. */
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../components/parts.tsx';
import { issueAddress, reportText, type Report } from '../../shared/report.ts';
import { t } from '../../shared/texts.ts';
import { onEscape } from './step-back.ts';

export function ReportView({
  report,
  title,
  onBack,
}: {
  report: Report;
  title: { current: HTMLHeadingElement | null };
  onBack: () => void;
}): JSX.Element {
  const [copied, setCopied] = useState<'copied' | 'could_not'>();
  const text = reportText(report);
  const issue = issueAddress(report);
  const copy = (): void => {
    void navigator.clipboard.writeText(text).then(
      () => setCopied('copied'),
      () => setCopied('could_not'),
    );
  };
  return (
    <div class="step" onKeyDown={onEscape(onBack)}>
      <div class="body scan">
        <h2 ref={title} tabIndex={-1}>
          {t(`report.title_${report.kind}`)}
        </h2>
        <p>{t('report.read_first')}</p>
        <pre class="report" dir="ltr" lang="en" tabIndex={0}>
          {text}
        </pre>
      </div>
      <footer class="foot">
        <p class="hint" role="status">
          {copied ? t(`report.${copied}`) : t('report.stays')}
        </p>
        <button type="button" class="btn primary lg wide" onClick={copy}>
          {t('report.copy')}
        </button>
        <div class="more">
          <Button look="text" onPress={onBack}>
            {t('do.back')}
          </Button>
          {issue === undefined ? null : (
            <a class="btn text" href={issue} target="_blank" rel="noreferrer">
              {t('report.issue')}
            </a>
          )}
        </div>
      </footer>
    </div>
  );
}
