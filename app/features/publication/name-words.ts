/** Words that tell a person's name from other capitals. Lower case, composed letters; a list, since no rule tells. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));
const phrases = (list: string): ReadonlySet<string> =>
  new Set(
    list
      .trim()
      .split(/\s*,\s*/)
      .map((phrase) => phrase.replace(/\s+/g, " ")),
  );

/** Forms of address: a capitalised word after one of them is a name, whatever its first syllable. */
export const FORMS_OF_ADDRESS = words("ông bà anh chị em cô chú bác cháu thầy cụ dì cậu mợ thím dượng bé mế");

/** The same as people write them without diacritics; they count before a name that has none either. */
export const PLAIN_FORMS = words("ong ba anh chi em co chu bac chau thay cu di cau thim be");

/** What stands before a name as often as before a place or an agency: only a family name after it is a person. */
export const ROLES = phrases(
  `họ tên, và tên, tên, tên là, tôi là, trưởng là, chồng là, vợ là, con là, trưởng, phó, cán bộ, đồng chí, công chức,
  công dân, viên, giáo, giám đốc, chủ tịch, bí thư, chủ hộ, hộ, gia đình, nhà, bác sĩ, y sĩ, y tá, kế toán, thư ký,
  chủ nhà, chủ đất, chủ xe, chồng, vợ, con trai, con gái, mẹ, bố, cha, trưởng thôn, trưởng bản, trưởng xóm, trưởng ấp,
  trưởng khu, chữ ký, lái xe, hàng xóm`,
);

/** More than one person is meant: "các cháu Trường…", "chị em Phú Hòa". */
export const PLURALS = words("các những anh chị mấy nhiều trẻ bà ông");

/** After these, a name belongs to a place, a school, a firm or a people. */
export const PLACE_WORDS = phrases(
  `đường, phố, phường, xã, huyện, quận, tỉnh, tp, thị trấn, thị xã, thôn, bản, ấp, khóm, xóm, buôn, làng, khu, tổ, cầu,
  chợ, hồ, sông, suối, núi, đèo, đảo, bến, cảng, trường, công viên, chùa, đền, đình, miếu, lăng, ngõ, ngách, hẻm, kiệt,
  ga, đập, kênh, dốc, rừng, đồi, mỏ, bãi, đầm, vịnh, công ty, doanh nghiệp, xí nghiệp, hợp tác xã, bệnh viện, viện,
  khách sạn, thpt, thcs, tiểu học, mầm non, mẫu giáo, trạm, tnhh, dân tộc, giải, giải thưởng, tiếng, nước, ngã tư,
  ngã ba, tượng, tượng đài`,
);
export const STREET_WORDS = words("đường phố ngõ ngách hẻm kiệt");

/** An office, an agency or another form of address begins like this: no name after "ông", "các anh". */
export const OFFICE_STARTS = words(
  `sở bộ ban phòng ủy cục tổng đảng mặt trường bệnh trạm xã phường huyện tỉnh tổ thôn bản quỹ ngân nhà tòa viện kho đội
  đoàn khu chủ phó trưởng bí giám hiệu thứ chánh thủ kiểm cán cảnh dân quân tôi ấy này con em anh chị ông bà cô chú bác
  cháu thầy cụ và hoặc ở tại`,
);
/** The same where the first word alone is a given name too: "anh Trung", "anh Trung tâm". */
export const OFFICE_PAIRS = phrases(
  `thanh tra, thanh niên, công an, công ty, công chức, công đoàn, công thương, trung tâm, trung học, trung ương, văn phòng,
  việt nam, việt kiều, nhân viên, nhân dân, hội đồng, hội nông, hội phụ, hội cựu, hội chữ, thành phố, thành ủy, bảo hiểm,
  bảo vệ, điện lực, liên đoàn, giáo viên, giáo dục, nguyên chủ, chi cục, chi bộ, chi hội, chi nhánh, kế toán, hạt kiểm`,
);

/** Family names that are common, of the Kinh and of the peoples of the mountains. */
export const FAMILY_NAMES = words(
  `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý vi lò quàng hà ma đinh lường cầm tòng nông
  triệu giàng vàng sùng thào mùa hạng lù lầu lương trương trịnh đoàn đào mai tô lâm phùng chu cao tạ thái tống doãn hứa
  bạch tăng bế sầm lô mạc cù đàm khúc lục nghiêm ninh phí quách kiều la lưu tôn châu cà bạc lèo điêu mè hờ chang chảo
  phàn tẩn cứ vừ ly thạch giáp khổng đồng hoa nguyen tran le pham hoang huynh vu vo dang bui do ho ngo duong ly lo dinh
  trinh doan dao truong luong`,
);

/** Family names that are no other word, so that "nguyễn văn an" in small letters is a name too. */
export const UNMISTAKABLE = words(
  "nguyễn trần lê phạm huỳnh phan vũ đặng bùi ngô đinh trịnh nguyen pham huynh bui",
);

export const SURE_MIDDLES = words("văn thị van thi");
export const MIDDLE_NAMES = words(
  `văn thị đức thu minh ngọc hồng quang hữu quốc xuân thanh công đình bá duy trọng mạnh anh kim thúy thùy thuý bích
  phương hoài tuấn gia khánh hải việt nhật tiến thế viết như mỹ diệu huy hoàng ánh tường tấn phước chí nguyên trung a
  seo mí láo tả thành vĩnh phúc lan mai hà tú cẩm tuyết bảo đăng khắc sỹ sĩ trí hùng ái đại ngân quỳnh thảo hạnh van thi`,
);

/** Known to all: streets, schools and provinces bear these, and nobody is harmed by them. */
export const PUBLIC_NAMES = phrases(
  `hồ chí minh, hà nội, hà giang, hà nam, hà tĩnh, hà đông, lê lợi, trần phú, trần hưng đạo, lê hồng phong, lê duẩn,
  nguyễn trãi, nguyễn huệ, nguyễn du, ngô quyền, lý thường kiệt, lý thái tổ, hoàng văn thụ, hoàng hoa thám, hoàng diệu,
  phan chu trinh, phan châu trinh, phan đình phùng, phan bội châu, phan đình giót, lê thánh tông, lê quý đôn, lê lai,
  võ nguyên giáp, võ văn kiệt, võ thị sáu, phạm văn đồng, phạm ngọc thạch, nguyễn thị minh khai, nguyễn văn cừ,
  nguyễn văn linh, nguyễn văn trỗi, nguyễn tất thành, nguyễn chí thanh, nguyễn công trứ, nguyễn bỉnh khiêm, ngô gia tự,
  đặng thùy trâm, huỳnh thúc kháng, tôn đức thắng, bùi thị xuân, trần quốc toản, đinh tiên hoàng, dương minh châu,
  đoàn thanh niên, lý lịch tư pháp`,
);
