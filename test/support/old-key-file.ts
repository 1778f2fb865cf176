/**
 * A PKCS #12 file as they were made until about 2021: RC2 and triple DES (`openssl pkcs12 -export -legacy`), password `gammalt`. Its key
 * is worth nothing: it was made for this and belongs to nobody.
 */
export const oldKeyFile = new Uint8Array(
  Buffer.from(
    [
      'MIIDcgIBAzCCAzgGCSqGSIb3DQEHAaCCAykEggMlMIIDITCCAhcGCSqGSIb3DQEHBqCCAggwggIEAgEAMIIB/QYJKoZIhvcNAQcBMBwGCiqGSI',
      'b3DQEMAQYwDgQIGYrRdvhtf2YCAggAgIIB0Ew5/QJZFpUrY0pVfPgmhaiwE5depH6B4n1Vyd0BkdGv4A8OexjzpEsrZGbWnkQ4C2unbScfWKvX',
      'D4CtOFapnqaD7kg5l7lPoHVuZ0fniRvFyqHTCkOwImL4bYQvseF9VQ4BN58tZUlwFSjSH/T9wi9KZ2HRDue9OAccZ4mJuFRdjItc4A9PbMBw08',
      '0HCFa0Y6FIRGdDoOdmR98qd7kC8FRW4kWX08418TmViwSZR0YUca5d3eTyn3RgDprNxIwMgH1qUs8tsQEPhjBVinI7+7SV1kmFp2KgVs0n3lnV',
      'O0AjwFJiL3XO6LI0SdfdgirD4ozaVhbq0ExZvtlLSDeavPoObra3ic257aagsfoimsJSod/K9tfIOOQNWKhCDNV7SgAbCMSLkcR8Fv1gOg7PyI',
      'vW/ZWq240zyDWmyhZR/qzh/wT0NLXcmk5OOTNhOse4WRtfqiAeHuPSfbz0X24k5+SFnPTFr/40zscwr3sn/G/4Epi56Hh4W9ZCdqSIcLNfdvZy',
      'Oi9jofh8EBjCvockSt8D3iFtk4Ev8or2YeDd8RfI+yri1y2dcyo8VbPN6VA3/7N7rlXKyW0shL3A6pTJfR9psfBZNcndMPWa934SPLuyMIIBAg',
      'YJKoZIhvcNAQcBoIH0BIHxMIHuMIHrBgsqhkiG9w0BDAoBAqCBtDCBsTAcBgoqhkiG9w0BDAEDMA4ECMGYdynuBeLGAgIIAASBkIAI1sMtbH+U',
      'Fq/n1zVEnSYEtD2IPrYXwRtd7/Q4INrBlqiPSaSCp6dfDb4sbwP2pl0WOfclm+j0dGJSU4tX/sN0nda3USvLrXJ8YALW97rZtg5+OStCT2hUDY',
      'NJQxzmdJ/pq/r8767rx+RSHDuiwNccUA6ioIDd0EYeYAgEi6UtU+SZ7KxPIiec5fmzHJxdoTElMCMGCSqGSIb3DQEJFTEWBBSPEVrLQSSvYP1Z',
      'lXRIUaYdyieFSzAxMCEwCQYFKw4DAhoFAAQUY2pcuJakxwUQ9nMaZlaWLSvPv0YECH0L0+o2tqlEAgIIAA==',
    ].join(''),
    'base64',
  ),
);
