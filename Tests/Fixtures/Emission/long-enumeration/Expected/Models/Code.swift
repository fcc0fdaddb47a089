// Generated from openapi.yaml#/components/schemas/Code. Do not edit.
// Regenerate with `martlet generate`.

/// One of many.
///
/// This is a structure, because an enumeration of so many values is slow to compile.
nonisolated public struct Code: OpenEnumeration {
  /// The value on the wire, whether the specification lists it or not.
  public var rawValue: String

  /// Creates a value from the value on the wire.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// The value `"VALUE_0"`.
  public static var value0: Self {
    Self(rawValue: "VALUE_0")
  }

  /// The value `"VALUE_1"`.
  public static var value1: Self {
    Self(rawValue: "VALUE_1")
  }

  /// The value `"VALUE_2"`.
  public static var value2: Self {
    Self(rawValue: "VALUE_2")
  }

  /// The value `"VALUE_3"`.
  public static var value3: Self {
    Self(rawValue: "VALUE_3")
  }

  /// The value `"VALUE_4"`.
  public static var value4: Self {
    Self(rawValue: "VALUE_4")
  }

  /// The value `"VALUE_5"`.
  public static var value5: Self {
    Self(rawValue: "VALUE_5")
  }

  /// The value `"VALUE_6"`.
  public static var value6: Self {
    Self(rawValue: "VALUE_6")
  }

  /// The value `"VALUE_7"`.
  public static var value7: Self {
    Self(rawValue: "VALUE_7")
  }

  /// The value `"VALUE_8"`.
  public static var value8: Self {
    Self(rawValue: "VALUE_8")
  }

  /// The value `"VALUE_9"`.
  public static var value9: Self {
    Self(rawValue: "VALUE_9")
  }

  /// The value `"VALUE_10"`.
  public static var value10: Self {
    Self(rawValue: "VALUE_10")
  }

  /// The value `"VALUE_11"`.
  public static var value11: Self {
    Self(rawValue: "VALUE_11")
  }

  /// The value `"VALUE_12"`.
  public static var value12: Self {
    Self(rawValue: "VALUE_12")
  }

  /// The value `"VALUE_13"`.
  public static var value13: Self {
    Self(rawValue: "VALUE_13")
  }

  /// The value `"VALUE_14"`.
  public static var value14: Self {
    Self(rawValue: "VALUE_14")
  }

  /// The value `"VALUE_15"`.
  public static var value15: Self {
    Self(rawValue: "VALUE_15")
  }

  /// The value `"VALUE_16"`.
  public static var value16: Self {
    Self(rawValue: "VALUE_16")
  }

  /// The value `"VALUE_17"`.
  public static var value17: Self {
    Self(rawValue: "VALUE_17")
  }

  /// The value `"VALUE_18"`.
  public static var value18: Self {
    Self(rawValue: "VALUE_18")
  }

  /// The value `"VALUE_19"`.
  public static var value19: Self {
    Self(rawValue: "VALUE_19")
  }

  /// The value `"VALUE_20"`.
  public static var value20: Self {
    Self(rawValue: "VALUE_20")
  }

  /// The value `"VALUE_21"`.
  public static var value21: Self {
    Self(rawValue: "VALUE_21")
  }

  /// The value `"VALUE_22"`.
  public static var value22: Self {
    Self(rawValue: "VALUE_22")
  }

  /// The value `"VALUE_23"`.
  public static var value23: Self {
    Self(rawValue: "VALUE_23")
  }

  /// The value `"VALUE_24"`.
  public static var value24: Self {
    Self(rawValue: "VALUE_24")
  }

  /// The value `"VALUE_25"`.
  public static var value25: Self {
    Self(rawValue: "VALUE_25")
  }

  /// The value `"VALUE_26"`.
  public static var value26: Self {
    Self(rawValue: "VALUE_26")
  }

  /// The value `"VALUE_27"`.
  public static var value27: Self {
    Self(rawValue: "VALUE_27")
  }

  /// The value `"VALUE_28"`.
  public static var value28: Self {
    Self(rawValue: "VALUE_28")
  }

  /// The value `"VALUE_29"`.
  public static var value29: Self {
    Self(rawValue: "VALUE_29")
  }

  /// The value `"VALUE_30"`.
  public static var value30: Self {
    Self(rawValue: "VALUE_30")
  }

  /// The value `"VALUE_31"`.
  public static var value31: Self {
    Self(rawValue: "VALUE_31")
  }

  /// The value `"VALUE_32"`.
  public static var value32: Self {
    Self(rawValue: "VALUE_32")
  }

  /// The value `"VALUE_33"`.
  public static var value33: Self {
    Self(rawValue: "VALUE_33")
  }

  /// The value `"VALUE_34"`.
  public static var value34: Self {
    Self(rawValue: "VALUE_34")
  }

  /// The value `"VALUE_35"`.
  public static var value35: Self {
    Self(rawValue: "VALUE_35")
  }

  /// The value `"VALUE_36"`.
  public static var value36: Self {
    Self(rawValue: "VALUE_36")
  }

  /// The value `"VALUE_37"`.
  public static var value37: Self {
    Self(rawValue: "VALUE_37")
  }

  /// The value `"VALUE_38"`.
  public static var value38: Self {
    Self(rawValue: "VALUE_38")
  }

  /// The value `"VALUE_39"`.
  public static var value39: Self {
    Self(rawValue: "VALUE_39")
  }

  /// The value `"VALUE_40"`.
  public static var value40: Self {
    Self(rawValue: "VALUE_40")
  }

  /// The value `"VALUE_41"`.
  public static var value41: Self {
    Self(rawValue: "VALUE_41")
  }

  /// The value `"VALUE_42"`.
  public static var value42: Self {
    Self(rawValue: "VALUE_42")
  }

  /// The value `"VALUE_43"`.
  public static var value43: Self {
    Self(rawValue: "VALUE_43")
  }

  /// The value `"VALUE_44"`.
  public static var value44: Self {
    Self(rawValue: "VALUE_44")
  }

  /// The value `"VALUE_45"`.
  public static var value45: Self {
    Self(rawValue: "VALUE_45")
  }

  /// The value `"VALUE_46"`.
  public static var value46: Self {
    Self(rawValue: "VALUE_46")
  }

  /// The value `"VALUE_47"`.
  public static var value47: Self {
    Self(rawValue: "VALUE_47")
  }

  /// The value `"VALUE_48"`.
  public static var value48: Self {
    Self(rawValue: "VALUE_48")
  }

  /// The value `"VALUE_49"`.
  public static var value49: Self {
    Self(rawValue: "VALUE_49")
  }

  /// The value `"VALUE_50"`.
  public static var value50: Self {
    Self(rawValue: "VALUE_50")
  }

  /// The value `"VALUE_51"`.
  public static var value51: Self {
    Self(rawValue: "VALUE_51")
  }

  /// The value `"VALUE_52"`.
  public static var value52: Self {
    Self(rawValue: "VALUE_52")
  }

  /// The value `"VALUE_53"`.
  public static var value53: Self {
    Self(rawValue: "VALUE_53")
  }

  /// The value `"VALUE_54"`.
  public static var value54: Self {
    Self(rawValue: "VALUE_54")
  }

  /// The value `"VALUE_55"`.
  public static var value55: Self {
    Self(rawValue: "VALUE_55")
  }

  /// The value `"VALUE_56"`.
  public static var value56: Self {
    Self(rawValue: "VALUE_56")
  }

  /// The value `"VALUE_57"`.
  public static var value57: Self {
    Self(rawValue: "VALUE_57")
  }

  /// The value `"VALUE_58"`.
  public static var value58: Self {
    Self(rawValue: "VALUE_58")
  }

  /// The value `"VALUE_59"`.
  public static var value59: Self {
    Self(rawValue: "VALUE_59")
  }

  /// The value `"VALUE_60"`.
  public static var value60: Self {
    Self(rawValue: "VALUE_60")
  }

  /// The value `"VALUE_61"`.
  public static var value61: Self {
    Self(rawValue: "VALUE_61")
  }

  /// The value `"VALUE_62"`.
  public static var value62: Self {
    Self(rawValue: "VALUE_62")
  }

  /// The value `"VALUE_63"`.
  public static var value63: Self {
    Self(rawValue: "VALUE_63")
  }

  /// The value `"VALUE_64"`.
  public static var value64: Self {
    Self(rawValue: "VALUE_64")
  }

  /// The value `"VALUE_65"`.
  public static var value65: Self {
    Self(rawValue: "VALUE_65")
  }

  /// The value `"VALUE_66"`.
  public static var value66: Self {
    Self(rawValue: "VALUE_66")
  }

  /// The value `"VALUE_67"`.
  public static var value67: Self {
    Self(rawValue: "VALUE_67")
  }

  /// The value `"VALUE_68"`.
  public static var value68: Self {
    Self(rawValue: "VALUE_68")
  }

  /// The value `"VALUE_69"`.
  public static var value69: Self {
    Self(rawValue: "VALUE_69")
  }

  /// The value `"VALUE_70"`.
  public static var value70: Self {
    Self(rawValue: "VALUE_70")
  }

  /// The value `"VALUE_71"`.
  public static var value71: Self {
    Self(rawValue: "VALUE_71")
  }

  /// The value `"VALUE_72"`.
  public static var value72: Self {
    Self(rawValue: "VALUE_72")
  }

  /// The value `"VALUE_73"`.
  public static var value73: Self {
    Self(rawValue: "VALUE_73")
  }

  /// The value `"VALUE_74"`.
  public static var value74: Self {
    Self(rawValue: "VALUE_74")
  }

  /// The value `"VALUE_75"`.
  public static var value75: Self {
    Self(rawValue: "VALUE_75")
  }

  /// The value `"VALUE_76"`.
  public static var value76: Self {
    Self(rawValue: "VALUE_76")
  }

  /// The value `"VALUE_77"`.
  public static var value77: Self {
    Self(rawValue: "VALUE_77")
  }

  /// The value `"VALUE_78"`.
  public static var value78: Self {
    Self(rawValue: "VALUE_78")
  }

  /// The value `"VALUE_79"`.
  public static var value79: Self {
    Self(rawValue: "VALUE_79")
  }

  /// The value `"VALUE_80"`.
  public static var value80: Self {
    Self(rawValue: "VALUE_80")
  }

  /// The value `"VALUE_81"`.
  public static var value81: Self {
    Self(rawValue: "VALUE_81")
  }

  /// The value `"VALUE_82"`.
  public static var value82: Self {
    Self(rawValue: "VALUE_82")
  }

  /// The value `"VALUE_83"`.
  public static var value83: Self {
    Self(rawValue: "VALUE_83")
  }

  /// The value `"VALUE_84"`.
  public static var value84: Self {
    Self(rawValue: "VALUE_84")
  }

  /// The value `"VALUE_85"`.
  public static var value85: Self {
    Self(rawValue: "VALUE_85")
  }

  /// The value `"VALUE_86"`.
  public static var value86: Self {
    Self(rawValue: "VALUE_86")
  }

  /// The value `"VALUE_87"`.
  public static var value87: Self {
    Self(rawValue: "VALUE_87")
  }

  /// The value `"VALUE_88"`.
  public static var value88: Self {
    Self(rawValue: "VALUE_88")
  }

  /// The value `"VALUE_89"`.
  public static var value89: Self {
    Self(rawValue: "VALUE_89")
  }

  /// The value `"VALUE_90"`.
  public static var value90: Self {
    Self(rawValue: "VALUE_90")
  }

  /// The value `"VALUE_91"`.
  public static var value91: Self {
    Self(rawValue: "VALUE_91")
  }

  /// The value `"VALUE_92"`.
  public static var value92: Self {
    Self(rawValue: "VALUE_92")
  }

  /// The value `"VALUE_93"`.
  public static var value93: Self {
    Self(rawValue: "VALUE_93")
  }

  /// The value `"VALUE_94"`.
  public static var value94: Self {
    Self(rawValue: "VALUE_94")
  }

  /// The value `"VALUE_95"`.
  public static var value95: Self {
    Self(rawValue: "VALUE_95")
  }

  /// The value `"VALUE_96"`.
  public static var value96: Self {
    Self(rawValue: "VALUE_96")
  }

  /// The value `"VALUE_97"`.
  public static var value97: Self {
    Self(rawValue: "VALUE_97")
  }

  /// The value `"VALUE_98"`.
  public static var value98: Self {
    Self(rawValue: "VALUE_98")
  }

  /// The value `"VALUE_99"`.
  public static var value99: Self {
    Self(rawValue: "VALUE_99")
  }

  /// The value `"VALUE_100"`.
  public static var value100: Self {
    Self(rawValue: "VALUE_100")
  }

  /// The value `"VALUE_101"`.
  public static var value101: Self {
    Self(rawValue: "VALUE_101")
  }

  /// The value `"VALUE_102"`.
  public static var value102: Self {
    Self(rawValue: "VALUE_102")
  }

  /// The value `"VALUE_103"`.
  public static var value103: Self {
    Self(rawValue: "VALUE_103")
  }

  /// The value `"VALUE_104"`.
  public static var value104: Self {
    Self(rawValue: "VALUE_104")
  }

  /// The value `"VALUE_105"`.
  public static var value105: Self {
    Self(rawValue: "VALUE_105")
  }

  /// The value `"VALUE_106"`.
  public static var value106: Self {
    Self(rawValue: "VALUE_106")
  }

  /// The value `"VALUE_107"`.
  public static var value107: Self {
    Self(rawValue: "VALUE_107")
  }

  /// The value `"VALUE_108"`.
  public static var value108: Self {
    Self(rawValue: "VALUE_108")
  }

  /// The value `"VALUE_109"`.
  public static var value109: Self {
    Self(rawValue: "VALUE_109")
  }

  /// The value `"VALUE_110"`.
  public static var value110: Self {
    Self(rawValue: "VALUE_110")
  }

  /// The value `"VALUE_111"`.
  public static var value111: Self {
    Self(rawValue: "VALUE_111")
  }

  /// The value `"VALUE_112"`.
  public static var value112: Self {
    Self(rawValue: "VALUE_112")
  }

  /// The value `"VALUE_113"`.
  public static var value113: Self {
    Self(rawValue: "VALUE_113")
  }

  /// The value `"VALUE_114"`.
  public static var value114: Self {
    Self(rawValue: "VALUE_114")
  }

  /// The value `"VALUE_115"`.
  public static var value115: Self {
    Self(rawValue: "VALUE_115")
  }

  /// The value `"VALUE_116"`.
  public static var value116: Self {
    Self(rawValue: "VALUE_116")
  }

  /// The value `"VALUE_117"`.
  public static var value117: Self {
    Self(rawValue: "VALUE_117")
  }

  /// The value `"VALUE_118"`.
  public static var value118: Self {
    Self(rawValue: "VALUE_118")
  }

  /// The value `"VALUE_119"`.
  public static var value119: Self {
    Self(rawValue: "VALUE_119")
  }

  /// The value `"VALUE_120"`.
  public static var value120: Self {
    Self(rawValue: "VALUE_120")
  }

  /// The value `"VALUE_121"`.
  public static var value121: Self {
    Self(rawValue: "VALUE_121")
  }

  /// The value `"VALUE_122"`.
  public static var value122: Self {
    Self(rawValue: "VALUE_122")
  }

  /// The value `"VALUE_123"`.
  public static var value123: Self {
    Self(rawValue: "VALUE_123")
  }

  /// The value `"VALUE_124"`.
  public static var value124: Self {
    Self(rawValue: "VALUE_124")
  }

  /// The value `"VALUE_125"`.
  public static var value125: Self {
    Self(rawValue: "VALUE_125")
  }

  /// The value `"VALUE_126"`.
  public static var value126: Self {
    Self(rawValue: "VALUE_126")
  }

  /// The value `"VALUE_127"`.
  public static var value127: Self {
    Self(rawValue: "VALUE_127")
  }

  /// The value `"VALUE_128"`.
  public static var value128: Self {
    Self(rawValue: "VALUE_128")
  }

  /// The value `"VALUE_129"`.
  public static var value129: Self {
    Self(rawValue: "VALUE_129")
  }

  /// The value `"VALUE_130"`.
  public static var value130: Self {
    Self(rawValue: "VALUE_130")
  }

  /// The value `"VALUE_131"`.
  public static var value131: Self {
    Self(rawValue: "VALUE_131")
  }

  /// The value `"VALUE_132"`.
  public static var value132: Self {
    Self(rawValue: "VALUE_132")
  }

  /// The value `"VALUE_133"`.
  public static var value133: Self {
    Self(rawValue: "VALUE_133")
  }

  /// The value `"VALUE_134"`.
  public static var value134: Self {
    Self(rawValue: "VALUE_134")
  }

  /// The value `"VALUE_135"`.
  public static var value135: Self {
    Self(rawValue: "VALUE_135")
  }

  /// The value `"VALUE_136"`.
  public static var value136: Self {
    Self(rawValue: "VALUE_136")
  }

  /// The value `"VALUE_137"`.
  public static var value137: Self {
    Self(rawValue: "VALUE_137")
  }

  /// The value `"VALUE_138"`.
  public static var value138: Self {
    Self(rawValue: "VALUE_138")
  }

  /// The value `"VALUE_139"`.
  public static var value139: Self {
    Self(rawValue: "VALUE_139")
  }

  /// The value `"VALUE_140"`.
  public static var value140: Self {
    Self(rawValue: "VALUE_140")
  }

  /// The value `"VALUE_141"`.
  public static var value141: Self {
    Self(rawValue: "VALUE_141")
  }

  /// The value `"VALUE_142"`.
  public static var value142: Self {
    Self(rawValue: "VALUE_142")
  }

  /// The value `"VALUE_143"`.
  public static var value143: Self {
    Self(rawValue: "VALUE_143")
  }

  /// The value `"VALUE_144"`.
  public static var value144: Self {
    Self(rawValue: "VALUE_144")
  }

  /// The value `"VALUE_145"`.
  public static var value145: Self {
    Self(rawValue: "VALUE_145")
  }

  /// The value `"VALUE_146"`.
  public static var value146: Self {
    Self(rawValue: "VALUE_146")
  }

  /// The value `"VALUE_147"`.
  public static var value147: Self {
    Self(rawValue: "VALUE_147")
  }

  /// The value `"VALUE_148"`.
  public static var value148: Self {
    Self(rawValue: "VALUE_148")
  }

  /// The value `"VALUE_149"`.
  public static var value149: Self {
    Self(rawValue: "VALUE_149")
  }

  /// The value `"VALUE_150"`.
  public static var value150: Self {
    Self(rawValue: "VALUE_150")
  }

  /// The value `"VALUE_151"`.
  public static var value151: Self {
    Self(rawValue: "VALUE_151")
  }

  /// The value `"VALUE_152"`.
  public static var value152: Self {
    Self(rawValue: "VALUE_152")
  }

  /// The value `"VALUE_153"`.
  public static var value153: Self {
    Self(rawValue: "VALUE_153")
  }

  /// The value `"VALUE_154"`.
  public static var value154: Self {
    Self(rawValue: "VALUE_154")
  }

  /// The value `"VALUE_155"`.
  public static var value155: Self {
    Self(rawValue: "VALUE_155")
  }

  /// The value `"VALUE_156"`.
  public static var value156: Self {
    Self(rawValue: "VALUE_156")
  }

  /// The value `"VALUE_157"`.
  public static var value157: Self {
    Self(rawValue: "VALUE_157")
  }

  /// The value `"VALUE_158"`.
  public static var value158: Self {
    Self(rawValue: "VALUE_158")
  }

  /// The value `"VALUE_159"`.
  public static var value159: Self {
    Self(rawValue: "VALUE_159")
  }

  /// The value `"VALUE_160"`.
  public static var value160: Self {
    Self(rawValue: "VALUE_160")
  }

  /// The value `"VALUE_161"`.
  public static var value161: Self {
    Self(rawValue: "VALUE_161")
  }

  /// The value `"VALUE_162"`.
  public static var value162: Self {
    Self(rawValue: "VALUE_162")
  }

  /// The value `"VALUE_163"`.
  public static var value163: Self {
    Self(rawValue: "VALUE_163")
  }

  /// The value `"VALUE_164"`.
  public static var value164: Self {
    Self(rawValue: "VALUE_164")
  }

  /// The value `"VALUE_165"`.
  public static var value165: Self {
    Self(rawValue: "VALUE_165")
  }

  /// The value `"VALUE_166"`.
  public static var value166: Self {
    Self(rawValue: "VALUE_166")
  }

  /// The value `"VALUE_167"`.
  public static var value167: Self {
    Self(rawValue: "VALUE_167")
  }

  /// The value `"VALUE_168"`.
  public static var value168: Self {
    Self(rawValue: "VALUE_168")
  }

  /// The value `"VALUE_169"`.
  public static var value169: Self {
    Self(rawValue: "VALUE_169")
  }

  /// The value `"VALUE_170"`.
  public static var value170: Self {
    Self(rawValue: "VALUE_170")
  }

  /// The value `"VALUE_171"`.
  public static var value171: Self {
    Self(rawValue: "VALUE_171")
  }

  /// The value `"VALUE_172"`.
  public static var value172: Self {
    Self(rawValue: "VALUE_172")
  }

  /// The value `"VALUE_173"`.
  public static var value173: Self {
    Self(rawValue: "VALUE_173")
  }

  /// The value `"VALUE_174"`.
  public static var value174: Self {
    Self(rawValue: "VALUE_174")
  }

  /// The value `"VALUE_175"`.
  public static var value175: Self {
    Self(rawValue: "VALUE_175")
  }

  /// The value `"VALUE_176"`.
  public static var value176: Self {
    Self(rawValue: "VALUE_176")
  }

  /// The value `"VALUE_177"`.
  public static var value177: Self {
    Self(rawValue: "VALUE_177")
  }

  /// The value `"VALUE_178"`.
  public static var value178: Self {
    Self(rawValue: "VALUE_178")
  }

  /// The value `"VALUE_179"`.
  public static var value179: Self {
    Self(rawValue: "VALUE_179")
  }

  /// The value `"VALUE_180"`.
  public static var value180: Self {
    Self(rawValue: "VALUE_180")
  }

  /// The value `"VALUE_181"`.
  public static var value181: Self {
    Self(rawValue: "VALUE_181")
  }

  /// The value `"VALUE_182"`.
  public static var value182: Self {
    Self(rawValue: "VALUE_182")
  }

  /// The value `"VALUE_183"`.
  public static var value183: Self {
    Self(rawValue: "VALUE_183")
  }

  /// The value `"VALUE_184"`.
  public static var value184: Self {
    Self(rawValue: "VALUE_184")
  }

  /// The value `"VALUE_185"`.
  public static var value185: Self {
    Self(rawValue: "VALUE_185")
  }

  /// The value `"VALUE_186"`.
  public static var value186: Self {
    Self(rawValue: "VALUE_186")
  }

  /// The value `"VALUE_187"`.
  public static var value187: Self {
    Self(rawValue: "VALUE_187")
  }

  /// The value `"VALUE_188"`.
  public static var value188: Self {
    Self(rawValue: "VALUE_188")
  }

  /// The value `"VALUE_189"`.
  public static var value189: Self {
    Self(rawValue: "VALUE_189")
  }

  /// The value `"VALUE_190"`.
  public static var value190: Self {
    Self(rawValue: "VALUE_190")
  }

  /// The value `"VALUE_191"`.
  public static var value191: Self {
    Self(rawValue: "VALUE_191")
  }

  /// The value `"VALUE_192"`.
  public static var value192: Self {
    Self(rawValue: "VALUE_192")
  }

  /// The value `"VALUE_193"`.
  public static var value193: Self {
    Self(rawValue: "VALUE_193")
  }

  /// The value `"VALUE_194"`.
  public static var value194: Self {
    Self(rawValue: "VALUE_194")
  }

  /// The value `"VALUE_195"`.
  public static var value195: Self {
    Self(rawValue: "VALUE_195")
  }

  /// The value `"VALUE_196"`.
  public static var value196: Self {
    Self(rawValue: "VALUE_196")
  }

  /// The value `"VALUE_197"`.
  public static var value197: Self {
    Self(rawValue: "VALUE_197")
  }

  /// The value `"VALUE_198"`.
  public static var value198: Self {
    Self(rawValue: "VALUE_198")
  }

  /// The value `"VALUE_199"`.
  public static var value199: Self {
    Self(rawValue: "VALUE_199")
  }

  /// The value `"VALUE_200"`.
  public static var value200: Self {
    Self(rawValue: "VALUE_200")
  }

  /// The value `"VALUE_201"`.
  public static var value201: Self {
    Self(rawValue: "VALUE_201")
  }

  /// The value `"VALUE_202"`.
  public static var value202: Self {
    Self(rawValue: "VALUE_202")
  }

  /// The value `"VALUE_203"`.
  public static var value203: Self {
    Self(rawValue: "VALUE_203")
  }

  /// The value `"VALUE_204"`.
  public static var value204: Self {
    Self(rawValue: "VALUE_204")
  }

  /// The value `"VALUE_205"`.
  public static var value205: Self {
    Self(rawValue: "VALUE_205")
  }

  /// The value `"VALUE_206"`.
  public static var value206: Self {
    Self(rawValue: "VALUE_206")
  }

  /// The value `"VALUE_207"`.
  public static var value207: Self {
    Self(rawValue: "VALUE_207")
  }

  /// The value `"VALUE_208"`.
  public static var value208: Self {
    Self(rawValue: "VALUE_208")
  }

  /// The value `"VALUE_209"`.
  public static var value209: Self {
    Self(rawValue: "VALUE_209")
  }

  /// The value `"VALUE_210"`.
  public static var value210: Self {
    Self(rawValue: "VALUE_210")
  }

  /// The value `"VALUE_211"`.
  public static var value211: Self {
    Self(rawValue: "VALUE_211")
  }

  /// The value `"VALUE_212"`.
  public static var value212: Self {
    Self(rawValue: "VALUE_212")
  }

  /// The value `"VALUE_213"`.
  public static var value213: Self {
    Self(rawValue: "VALUE_213")
  }

  /// The value `"VALUE_214"`.
  public static var value214: Self {
    Self(rawValue: "VALUE_214")
  }

  /// The value `"VALUE_215"`.
  public static var value215: Self {
    Self(rawValue: "VALUE_215")
  }

  /// The value `"VALUE_216"`.
  public static var value216: Self {
    Self(rawValue: "VALUE_216")
  }

  /// The value `"VALUE_217"`.
  public static var value217: Self {
    Self(rawValue: "VALUE_217")
  }

  /// The value `"VALUE_218"`.
  public static var value218: Self {
    Self(rawValue: "VALUE_218")
  }

  /// The value `"VALUE_219"`.
  public static var value219: Self {
    Self(rawValue: "VALUE_219")
  }

  /// The value `"VALUE_220"`.
  public static var value220: Self {
    Self(rawValue: "VALUE_220")
  }

  /// The value `"VALUE_221"`.
  public static var value221: Self {
    Self(rawValue: "VALUE_221")
  }

  /// The value `"VALUE_222"`.
  public static var value222: Self {
    Self(rawValue: "VALUE_222")
  }

  /// The value `"VALUE_223"`.
  public static var value223: Self {
    Self(rawValue: "VALUE_223")
  }

  /// The value `"VALUE_224"`.
  public static var value224: Self {
    Self(rawValue: "VALUE_224")
  }

  /// The value `"VALUE_225"`.
  public static var value225: Self {
    Self(rawValue: "VALUE_225")
  }

  /// The value `"VALUE_226"`.
  public static var value226: Self {
    Self(rawValue: "VALUE_226")
  }

  /// The value `"VALUE_227"`.
  public static var value227: Self {
    Self(rawValue: "VALUE_227")
  }

  /// The value `"VALUE_228"`.
  public static var value228: Self {
    Self(rawValue: "VALUE_228")
  }

  /// The value `"VALUE_229"`.
  public static var value229: Self {
    Self(rawValue: "VALUE_229")
  }

  /// The value `"VALUE_230"`.
  public static var value230: Self {
    Self(rawValue: "VALUE_230")
  }

  /// The value `"VALUE_231"`.
  public static var value231: Self {
    Self(rawValue: "VALUE_231")
  }

  /// The value `"VALUE_232"`.
  public static var value232: Self {
    Self(rawValue: "VALUE_232")
  }

  /// The value `"VALUE_233"`.
  public static var value233: Self {
    Self(rawValue: "VALUE_233")
  }

  /// The value `"VALUE_234"`.
  public static var value234: Self {
    Self(rawValue: "VALUE_234")
  }

  /// The value `"VALUE_235"`.
  public static var value235: Self {
    Self(rawValue: "VALUE_235")
  }

  /// The value `"VALUE_236"`.
  public static var value236: Self {
    Self(rawValue: "VALUE_236")
  }

  /// The value `"VALUE_237"`.
  public static var value237: Self {
    Self(rawValue: "VALUE_237")
  }

  /// The value `"VALUE_238"`.
  public static var value238: Self {
    Self(rawValue: "VALUE_238")
  }

  /// The value `"VALUE_239"`.
  public static var value239: Self {
    Self(rawValue: "VALUE_239")
  }

  /// The value `"VALUE_240"`.
  public static var value240: Self {
    Self(rawValue: "VALUE_240")
  }

  /// The value `"VALUE_241"`.
  public static var value241: Self {
    Self(rawValue: "VALUE_241")
  }

  /// The value `"VALUE_242"`.
  public static var value242: Self {
    Self(rawValue: "VALUE_242")
  }

  /// The value `"VALUE_243"`.
  public static var value243: Self {
    Self(rawValue: "VALUE_243")
  }

  /// The value `"VALUE_244"`.
  public static var value244: Self {
    Self(rawValue: "VALUE_244")
  }

  /// The value `"VALUE_245"`.
  public static var value245: Self {
    Self(rawValue: "VALUE_245")
  }

  /// The value `"VALUE_246"`.
  public static var value246: Self {
    Self(rawValue: "VALUE_246")
  }

  /// The value `"VALUE_247"`.
  public static var value247: Self {
    Self(rawValue: "VALUE_247")
  }

  /// The value `"VALUE_248"`.
  public static var value248: Self {
    Self(rawValue: "VALUE_248")
  }

  /// The value `"VALUE_249"`.
  public static var value249: Self {
    Self(rawValue: "VALUE_249")
  }

  /// The value `"VALUE_250"`.
  public static var value250: Self {
    Self(rawValue: "VALUE_250")
  }

  /// The values that the specification lists.
  public static var allCases: [Self] {
    var values: [Self] = []
    values += [
      .value0,
      .value1,
      .value2,
      .value3,
      .value4,
      .value5,
      .value6,
      .value7,
      .value8,
      .value9,
      .value10,
      .value11,
      .value12,
      .value13,
      .value14,
      .value15,
      .value16,
      .value17,
      .value18,
      .value19,
      .value20,
      .value21,
      .value22,
      .value23,
      .value24,
      .value25,
      .value26,
      .value27,
      .value28,
      .value29,
      .value30,
      .value31,
      .value32,
      .value33,
      .value34,
      .value35,
      .value36,
      .value37,
      .value38,
      .value39,
      .value40,
      .value41,
      .value42,
      .value43,
      .value44,
      .value45,
      .value46,
      .value47,
      .value48,
      .value49,
      .value50,
      .value51,
      .value52,
      .value53,
      .value54,
      .value55,
      .value56,
      .value57,
      .value58,
      .value59,
      .value60,
      .value61,
      .value62,
      .value63,
      .value64,
      .value65,
      .value66,
      .value67,
      .value68,
      .value69,
      .value70,
      .value71,
      .value72,
      .value73,
      .value74,
      .value75,
      .value76,
      .value77,
      .value78,
      .value79,
      .value80,
      .value81,
      .value82,
      .value83,
      .value84,
      .value85,
      .value86,
      .value87,
      .value88,
      .value89,
      .value90,
      .value91,
      .value92,
      .value93,
      .value94,
      .value95,
      .value96,
      .value97,
      .value98,
      .value99,
      .value100,
      .value101,
      .value102,
      .value103,
      .value104,
      .value105,
      .value106,
      .value107,
      .value108,
      .value109,
      .value110,
      .value111,
      .value112,
      .value113,
      .value114,
      .value115,
      .value116,
      .value117,
      .value118,
      .value119,
      .value120,
      .value121,
      .value122,
      .value123,
      .value124,
      .value125,
      .value126,
      .value127,
      .value128,
      .value129,
      .value130,
      .value131,
      .value132,
      .value133,
      .value134,
      .value135,
      .value136,
      .value137,
      .value138,
      .value139,
      .value140,
      .value141,
      .value142,
      .value143,
      .value144,
      .value145,
      .value146,
      .value147,
      .value148,
      .value149,
      .value150,
      .value151,
      .value152,
      .value153,
      .value154,
      .value155,
      .value156,
      .value157,
      .value158,
      .value159,
      .value160,
      .value161,
      .value162,
      .value163,
      .value164,
      .value165,
      .value166,
      .value167,
      .value168,
      .value169,
      .value170,
      .value171,
      .value172,
      .value173,
      .value174,
      .value175,
      .value176,
      .value177,
      .value178,
      .value179,
      .value180,
      .value181,
      .value182,
      .value183,
      .value184,
      .value185,
      .value186,
      .value187,
      .value188,
      .value189,
      .value190,
      .value191,
      .value192,
      .value193,
      .value194,
      .value195,
      .value196,
      .value197,
      .value198,
      .value199,
      .value200,
      .value201,
      .value202,
      .value203,
      .value204,
      .value205,
      .value206,
      .value207,
      .value208,
      .value209,
      .value210,
      .value211,
      .value212,
      .value213,
      .value214,
      .value215,
      .value216,
      .value217,
      .value218,
      .value219,
      .value220,
      .value221,
      .value222,
      .value223,
      .value224,
      .value225,
      .value226,
      .value227,
      .value228,
      .value229,
      .value230,
      .value231,
      .value232,
      .value233,
      .value234,
      .value235,
      .value236,
      .value237,
      .value238,
      .value239,
      .value240,
      .value241,
      .value242,
      .value243,
      .value244,
      .value245,
      .value246,
      .value247,
      .value248,
      .value249,
    ]
    values += [
      .value250
    ]
    return values
  }
}
