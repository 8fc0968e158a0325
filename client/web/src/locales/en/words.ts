import type zh from '../zh/words'

const en: typeof zh = {
  word: {
    AssociationStage: {
      prospect: 'None yet',
      preparing: 'Preparing',
      established: 'Established',
      dormant: 'Dormant',
      dissolved: 'Dissolved',
      merged: 'Merged',
    },
    StationStatus: {
      preparing: 'Preparing',
      operating: 'Operating',
      expired: 'Agreement ended',
      closed: 'Closed',
    },
    HostKind: {
      enterprise: 'Enterprise',
      park: 'Park',
      university: 'University',
      institution: 'Institution',
      town: 'Town',
      street: 'Street',
      community: 'Community',
      village: 'Village',
      school: 'School',
      'rural-technical-association': 'Rural technical association',
    },
    Ownership: {
      state: 'State-owned',
      collective: 'Collective',
      private: 'Private',
      foreign: 'Foreign (incl. HK, Macao, Taiwan)',
      'new-economic-organisation': 'New economic organisation',
      public: 'Public body',
    },
    TitleGrade: { none: 'No title', junior: 'Junior', middle: 'Middle', senior: 'Senior' },
    LeavingReason: {
      'left-host': 'Left the host',
      retired: 'Retired',
      'own-wish': 'Own wish',
      died: 'Died',
      'entered-by-mistake': 'Entered by mistake',
      other: 'Other',
    },
    ServingBody: {
      union: 'Trade union',
      'youth-league': 'Youth league',
      'womens-federation': 'Women’s federation',
      other: 'Other',
    },
    BranchKind: { branch: 'Branch', 'professional-group': 'Professional group' },
    WorkstationKind: {
      academician: 'Academician workstation',
      expert: 'Expert workstation',
      overseas: 'Overseas workstation',
      society: 'Society service station',
    },
    WorkstationLevel: { national: 'National', provincial: 'Provincial', city: 'City' },
    DistrictKind: { zone: 'Zone', town: 'Town', street: 'Street', county: 'County' },
    Role: {
      'city-leader': 'City leader',
      'city-staff': 'City association',
      planner: 'Planner',
      'district-staff': 'District association',
      secretary: 'Association secretary',
      'workstation-contact': 'Workstation',
      expert: 'Expert',
      administrator: 'Administrator',
      network: 'System',
    },
    truth: { yes: 'Yes', no: 'No' },
  },
}

export default en
