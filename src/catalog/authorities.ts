import type { Country } from './laws.ts';

/** Who looks into complaints about the processing of personal data. */
export interface Authority {
  /** As it calls itself. */
  name: string;
  url: string;
  /** Where `url` leads: to what it says of complaints, or to its site, where nothing nearer is known. */
  leads: 'complaint' | 'site';
  /** What it asks of a complaint that may surprise, by its own page. */
  asks?: string;
}

/** Held against pages of the authorities, which authority-sources.ts names. */
export const authorities: Record<Country, Authority> = {
  AT: {
    name: 'Datenschutzbehörde',
    url: 'https://data-protection-authority.gv.at/data-protection-in-austria/right-to-lodge-a-complaint',
    leads: 'complaint',
    asks: 'Add a copy of the request that you sent, and any answer.',
  },
  BE: {
    name: 'Autorité de protection des données / Gegevensbeschermingsautoriteit',
    url: 'https://www.autoriteprotectiondonnees.be/citoyen/agir/introduire-une-plainte',
    leads: 'complaint',
    asks: 'It has to be dated, signed, and in French, Dutch or German.',
  },
  BG: {
    name: 'Комисия за защита на личните данни',
    url: 'https://cpdp.bg/en/',
    leads: 'site',
    asks: 'It has to be in Bulgarian and signed; by e-mail with a qualified electronic signature.',
  },
  CH: {
    name: 'Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter (EDÖB)',
    url: 'https://www.edoeb.admin.ch/de/anzeige-einreichen',
    leads: 'complaint',
    asks: 'It takes reports and need not act on one; a dispute with a company goes to a civil court.',
  },
  CY: {
    name: 'Γραφείο Επιτρόπου Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    url: 'https://www.dataprotection.gov.cy/dataprotection/dataprotection.nsf/page1i_en/page1i_en?opendocument',
    leads: 'complaint',
    asks: 'It has a form of its own for complaints about the right to object.',
  },
  CZ: {
    name: 'Úřad pro ochranu osobních údajů',
    url: 'https://uoou.gov.cz/',
    leads: 'site',
  },
  DE: {
    name: 'Datenschutzaufsicht des Bundeslandes',
    url: 'https://www.bfdi.bund.de/DE/Datenschutz/Ueberblick/MeineRechte/Artikel/BeschwerdeBeiDatenschutzbehoereden.html',
    leads: 'complaint',
    asks: 'For most companies the authority of a Land is the one to turn to; the page of the federal one tells which.',
  },
  DK: {
    name: 'Datatilsynet',
    url: 'https://www.datatilsynet.dk/borger/klage/behandling-af-klagesager-',
    leads: 'complaint',
  },
  EE: { name: 'Andmekaitse Inspektsioon', url: 'https://www.aki.ee/vota-uhendust', leads: 'site' },
  ES: {
    name: 'Agencia Española de Protección de Datos',
    url: 'https://sedeagpd.gob.es/sede-electronica-web/vistas/infoSede/tramitesEntidadAll.jsf',
    leads: 'complaint',
    asks: 'It has a form of its own for requests that were not answered.',
  },
  FI: { name: 'Tietosuojavaltuutetun toimisto', url: 'https://tietosuoja.fi/sahkoinen-asiointi', leads: 'complaint' },
  FR: {
    name: 'Commission nationale de l’informatique et des libertés (CNIL)',
    url: 'https://cnil.fr/adresser-une-plainte',
    leads: 'complaint',
    asks: 'It has to be in French.',
  },
  GB: {
    name: 'Information Commissioner’s Office (ICO)',
    url: 'https://ico.org.uk/make-a-complaint/data-protection-complaints',
    leads: 'complaint',
    asks: 'In most cases it wants you to have complained to the service first, and to have waited 30 days.',
  },
  GR: {
    name: 'Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα',
    url: 'https://www.dpa.gr/',
    leads: 'site',
  },
  HR: {
    name: 'Agencija za zaštitu osobnih podataka',
    url: 'https://azop.hr/zahtjev-za-utvrdivanje-povrede-prava/',
    leads: 'complaint',
  },
  HU: {
    name: 'Nemzeti Adatvédelmi és Információszabadság Hatóság',
    url: 'https://naih.hu/online-ugyinditas',
    leads: 'complaint',
  },
  IE: {
    name: 'Data Protection Commission',
    url: 'https://dataprotection.ie/en/individuals/exercising-your-rights/complaints-handling-investigations-and-enforcement-individuals',
    leads: 'complaint',
    asks: 'It wants proof that you raised the matter with the service first.',
  },
  IT: {
    name: 'Garante per la protezione dei dati personali',
    url: 'https://www.gpdp.it/',
    leads: 'site',
    asks: 'It has to be signed; signed by hand, add a copy of an identity document.',
  },
  LT: {
    name: 'Valstybinė duomenų apsaugos inspekcija',
    url: 'https://vdai.lrv.lt/lt/veiklos-sritys-1/skundu-nagrinejimas',
    leads: 'complaint',
  },
  LU: {
    name: 'Commission nationale pour la protection des données',
    url: 'https://cnpd.public.lu/en/particuliers/faire-valoir.html',
    leads: 'complaint',
  },
  LV: {
    name: 'Datu valsts inspekcija',
    url: 'https://www.dvi.gov.lv/lv/pakalpojumi/sudziba-par-personas-datu-apstradi',
    leads: 'complaint',
    asks: 'Add the request that you sent, and proof that it was sent. It has to be signed.',
  },
  MT: {
    name: 'Information and Data Protection Commissioner',
    url: 'https://idpc.org.mt/',
    leads: 'site',
    asks: 'Its site has a form for complaints.',
  },
  NL: {
    name: 'Autoriteit Persoonsgegevens',
    url: 'https://autoriteitpersoonsgegevens.nl/een-tip-of-klacht-indienen-bij-de-ap',
    leads: 'complaint',
  },
  PL: {
    name: 'Prezes Urzędu Ochrony Danych Osobowych',
    url: 'https://www.uodo.gov.pl/pl/83/153',
    leads: 'complaint',
    asks: 'It has to be signed; sent electronically, with a qualified, trusted or personal signature.',
  },
  PT: {
    name: 'Comissão Nacional de Proteção de Dados',
    url: 'https://www.cnpd.pt/',
    leads: 'site',
    asks: 'Its site has a form for complaints.',
  },
  RO: {
    name: 'Autoritatea Națională de Supraveghere a Prelucrării Datelor cu Caracter Personal',
    url: 'https://www.dataprotection.ro/?page=Transmiterea_plangerilor_catre_ANSPDCP&lang=en',
    leads: 'complaint',
  },
  SE: {
    name: 'Integritetsskyddsmyndigheten',
    url: 'https://www.imy.se/privatperson/utfora-arenden/lamna-ett-klagomal/',
    leads: 'complaint',
  },
  SI: {
    name: 'Informacijski pooblaščenec',
    url: 'https://www.ip-rs.si/varstvo-osebnih-podatkov/pravice-posameznika/vlo%C5%BEitev-prijave',
    leads: 'complaint',
  },
  SK: {
    name: 'Úrad na ochranu osobných údajov Slovenskej republiky',
    url: 'https://dataprotection.gov.sk/sk/urad/konanie-ochrane-osobnych-udajov/',
    leads: 'complaint',
    asks: 'It has to be signed, and to come with proof of the request that you sent.',
  },
};
