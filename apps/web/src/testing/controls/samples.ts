/** What no space or break makes narrower, and what runs from right to left. */
export const hard = {
  unbroken: 'Donaudampfschifffahrtsgesellschaftskapitän'.repeat(5).slice(0, 200),
  mixed: 'Buurtfeest 🎉🧑‍🧑‍🧒‍🧒 حفلة الحي in de Kerkstraat',
  name: 'Wilhelmina Alexandra van Oranje-Nassau tot Amstel en Vechtstroom',
}

export const samples = {
  nl: {
    title: 'De lange tafel staat er weer',
    field: 'Naam',
    hint: 'Zo heet het overal.',
    wrong: 'Vul een naam in.',
  },
  en: {
    title: 'The long table is back',
    field: 'Name',
    hint: 'Its name everywhere.',
    wrong: 'Fill in a name.',
  },
}
