/**
 * How the people of the demo's rounds are spread, as weights by question and option. Municipalities follow the
 * population of 2020 with fewer answers from Kajaani; more women than men answer, as in most open surveys.
 */
export const BACKGROUND_SHARES: Record<string, Record<string, number>> = {
  municipality: { kajaani: 320, sotkamo: 105, kuhmo: 82, suomussalmi: 76, paltamo: 34, puolanka: 25, hyrynsalmi: 22, ristijarvi: 14, elsewhere: 18 },
  'age-group': { 'under-18': 22, '18-29': 70, '30-44': 155, '45-64': 240, '65-74': 130, '75-plus': 66, 'prefer-not-to-say': 13 },
  gender: { woman: 440, man: 215, other: 6, 'prefer-not-to-say': 20 },
  domain: { 'health-medical-care': 205, 'older-people': 140, 'acute-care-rescue': 72, 'social-family': 96, 'admin-support': 38, 'not-sure': 6, 'prefer-not-to-say': 7 },
  supervisor: { yes: 78, no: 470, 'prefer-not-to-say': 16 },
  'years-of-service': { 'under-2': 62, '2-5': 108, '6-10': 110, '11-20': 160, 'over-20': 115, 'prefer-not-to-say': 9 },
  role: { councillor: 24, executive: 9, committee: 8, 'influence-body': 5, 'prefer-not-to-say': 2 },
}
