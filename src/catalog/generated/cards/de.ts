// Written by `npm run generate` from questionnaires/*.json. Do not edit.
import type { CatalogTexts } from '../../catalog-entry.js';

export const texts: Readonly<Record<string, CatalogTexts>> = {
  'ai-assisted-delivery': {
    title: 'Delivery-mit-KI-Check',
    promise:
      'Erfahren Sie, ob KI-Werkzeuge die Delivery beschleunigen oder nur das Schreiben von Code, und wo der Gewinn verloren geht.',
    audience: ['CTO', 'VP Engineering', 'Leitung KI-Enablement oder Developer Experience'],
  },
  'ai-validation': {
    title: 'KI-Validierungs-Check',
    promise:
      'Finden Sie heraus, ob Sie heute nachweisen könnten, dass Ihre KI funktioniert, oder ob Sie erst von Ihrer Kundschaft hören würden, dass sie es nicht tut.',
    audience: ['Leitung KI', 'Leitung ML oder Data Science', 'Produktleitung mit KI-Funktionen', 'CTO'],
  },
  'backlog-health': {
    title: 'Backlog-Health-Check',
    promise:
      'Trennen Sie Arbeit, die tatsächlich ausgeliefert wird, von einer Liste, die nur nach Fortschritt aussieht – mit Zahlen, die Ihr Tracker schon enthält.',
    audience: ['Product Operations', 'Product Owner', 'Delivery-Management', 'Engineering-Management'],
  },
  'coordination-load': {
    title: 'Koordinationslast-Check',
    promise:
      'Schätzen Sie ab, was Übergaben, Besprechungen und langsame Entscheidungen Sie kosten, bevor Sie für mehr Personal bezahlen.',
    audience: ['VP Engineering', 'COO', 'Leitung Delivery', 'Programm- oder Dienstleistersteuerung'],
  },
  'delivery-governance': {
    title: 'Delivery-Governance-Check (ergänzend)',
    promise:
      'Sehen Sie, ob Delivery verantwortet oder nur verfolgt wird: Wird nach Wert gesteuert, und blockiert das System selbst, was ihm schaden würde?',
    audience: ['CTO', 'Programmleitung', 'Leitung Delivery', 'Leitung Architektur'],
  },
  'engineering-delivery': {
    title: 'Engineering-Delivery-Check',
    promise:
      'Finden Sie in sechs Minuten heraus, ob Ihre Delivery eine verantwortliche Person, Fluss und ein Sicherheitsnetz hat – und was davon zuerst zu reparieren ist.',
    audience: ['CTO', 'VP Engineering', 'Leitung Softwareentwicklung'],
  },
  'mobile-release': {
    title: 'Mobile-Release-Check',
    promise:
      'Sehen Sie, wie sicher eine neue App-Version ausgeliefert wird und was Sie noch tun könnten, wenn sie sich als schlecht erweist.',
    audience: ['Leitung Mobile', 'Mobile Lead', 'Product Owner Mobile'],
  },
  'operating-rhythm': {
    title: 'Führungsrhythmus-Check (ergänzend)',
    promise:
      'Finden Sie heraus, was die Geschäftsleitung von der Software-Delivery sieht und was nicht, und welche Gewohnheit die Lücke schließen würde.',
    audience: ['CEO', 'COO', 'CTO', 'Fractional CTO', 'Executive Sponsor'],
  },
  'platform-engineering': {
    title: 'Platform-Engineering-Check',
    promise:
      'Finden Sie heraus, ob Ihre Plattform die Teams entlastet oder nur eine weitere Warteschlange ist, und was sie als Nächstes anbieten sollte.',
    audience: ['Leitung Plattform', 'Leitung Developer Experience', 'Leitung Infrastruktur'],
  },
  'product-outcomes': {
    title: 'Produktergebnis-Check',
    promise:
      'Sehen Sie, ob Ihre Roadmap Ergebnisse bringt oder nur Output, und wo die Schleife von der Idee zur gemessenen Wirkung abreißt.',
    audience: ['CPO', 'VP Product', 'Leitung Produktmanagement'],
  },
  'quality-engineering': {
    title: 'Quality-Engineering-Check',
    promise:
      'Erfahren Sie, ob Qualität früh eingebaut oder spät geprüft wird und welche Änderung am schnellsten entlasten würde.',
    audience: ['QA-Leitung', 'Leitung Qualität', 'Testmanagement', 'Engineering-Management'],
  },
  'service-reliability': {
    title: 'Service-Reliability-Check',
    promise:
      'Sehen Sie, ob Ihre Zuverlässigkeit nach Zielen gesteuert wird oder nach dem letzten Ausfall, und was Sie für ruhigere Nächte zuerst beheben sollten.',
    audience: ['Leitung SRE', 'Leitung Betrieb', 'Engineering-Management mit Rufbereitschaft'],
  },
  'structural-drift': {
    title: 'Strukturdrift-Check (ergänzend)',
    promise:
      'Fühlen Sie Ihrer Arbeitsstruktur in vier Minuten den Puls und sehen Sie, welcher von fünf Strukturfehlern zugrunde liegt.',
    audience: [
      'Gründungsteam',
      'CPO',
      'COO',
      'Leitung Entwicklung; am besten füllt jedes Mitglied des Führungsteams den Check getrennt aus',
    ],
    bands: [
      { id: 'intervention-overdue', name: 'Eingriff überfällig' },
      { id: 'structural-drift', name: 'strukturelle Drift' },
      { id: 'drift-forming', name: 'beginnende Drift' },
      { id: 'sound', name: 'tragfähig' },
    ],
  },
};

export const stages = ['Improvisiert', 'Fragmentiert', 'Verantwortet', 'Gemessen', 'Selbstkorrigierend'];
