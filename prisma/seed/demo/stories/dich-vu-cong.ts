import type { Story } from "../story";

export const STORIES_DICH_VU_CONG: readonly Story[] = [
  {
    title: "Nộp hồ sơ trực tuyến rồi vẫn bị gọi lên quầy nộp bản giấy y hệt",
    content:
      "Tôi xin giấy phép sửa nhà, nộp đủ trên cổng, ký số đàng hoàng. Hai hôm sau cán bộ gọi bảo mang bản giấy lên cho dễ xem. Tôi xin nghỉ nửa buổi, đến nơi chỉ đưa tập giấy, không ai mở ra. Vậy làm trực tuyến để làm gì?",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-thuong-duc",
    outcome: "O5",
    reply:
      "Quy định về giao dịch điện tử cấm yêu cầu nộp lại bản giấy khi hồ sơ điện tử đã hợp lệ. Phường xác nhận cán bộ gọi anh là sai và đã kiểm điểm. Tập giấy được trả lại, giấy phép đã gửi vào kho dữ liệu cá nhân của anh. Từ nay mọi cuộc gọi bổ sung phải có phiếu trên hệ thống.",
    promise: {
      text: "Rà soát các cuộc gọi bổ sung của ba tháng gần nhất và trả lại giấy đã thu thừa",
      days: 40,
      kept: { note: "Đã trả lại giấy cho 12 người; kết quả rà soát dán tại bộ phận một cửa.", after: -2 },
    },
  },
  {
    title: "Máy lấy số ở Trung tâm hết số từ chín giờ sáng, dân ở xa phải về không",
    content:
      "Tôi từ xã Láng Vang ra từ bốn giờ sáng, tới Trung tâm lúc chín giờ thì máy báo hết số trong ngày. Bảo vệ bảo mai đến sớm hơn. Nhà tôi cách tám mươi cây số đường đèo, mai lại phải đi chuyến nữa mất hai ngày công.",
    proposal: "Giữ riêng một phần số cho dân xã xa và cho đặt lịch qua điện thoại.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Trung tâm xác nhận hôm đó hai quầy nghỉ nên máy tự khóa số sớm; đáng lẽ phải tăng người, không được để dân về. Từ tuần này hai mươi số mỗi buổi dành cho người ở cách trên bốn mươi cây số, đặt trước qua điện thoại. Hồ sơ của bác có thể nộp ngay tại xã, không cần ra tỉnh nữa.",
  },
  {
    title: "Thanh toán phí trên cổng bị trừ tiền hai lần, gọi hỗ trợ không ai nghe",
    content:
      "Em nộp phí cấp phiếu, màn hình báo lỗi nên bấm lại, tài khoản bị trừ hai lần. Tổng đài hỗ trợ đổ chuông rồi tự ngắt, gửi thư ba hôm không trả lời. Số tiền không lớn nhưng em là sinh viên. Bạn em gọi số 0900 000 573 của em cũng được.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Đối soát với ngân hàng cho thấy giao dịch thứ hai thành công nhưng không khớp mã hồ sơ. Khoản thừa đã được hoàn vào tài khoản của bạn. Tổng đài ngắt do cấu hình chuyển máy sai trong giờ nghỉ trưa, đã sửa. Lần sau gặp lỗi, bạn đợi mười lăm phút và xem mục lịch sử thanh toán trước khi bấm lại.",
    question: "Bạn gửi giúp mã hồ sơ và ảnh hai thông báo trừ tiền, che bớt số tài khoản.",
    answer: "Em gửi ảnh hai tin báo cách nhau bốn phút, đã che số tài khoản. Mã hồ sơ ở góc trên của ảnh.",
  },
  {
    title: "Cán bộ một cửa bảo về photo thêm căn cước dù máy đọc thẻ để ngay trên bàn",
    content:
      "Tôi bán rau, tranh thủ trưa ra phường chứng thực giấy bán trâu. Cán bộ bảo photo căn cước hai mặt ba bản. Tiệm photo đóng cửa trưa, tôi lại về. Trên bàn có cái máy quét thẻ mà không cắm điện.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O5",
    reply:
      "Khi đã có thẻ căn cước gắn chíp, quầy phải đọc thẻ hoặc tra dữ liệu, không yêu cầu bản photo. Máy hôm đó chưa cắm vì cán bộ ngại mở phần mềm; UBND đã nhắc nhở và kiểm tra máy mỗi sáng. Giấy của bà đã chứng thực xong, để ở quầy. Người dân được quyền từ chối nộp bản photo.",
  },
  {
    title: "Phiếu hẹn trả kết quả ghi buổi sáng, chờ đến cuối chiều mới bảo chưa ký",
    content:
      "Phiếu của tôi hẹn trả lúc tám giờ. Tôi ngồi đến bốn giờ rưỡi chiều, cứ một tiếng lên hỏi một lần, lần nào cũng bảo đang trình. Cuối cùng mới nói lãnh đạo đi họp từ hôm qua. Giá báo trước bằng tin nhắn thì tôi ở nhà phơi lúa.",
    proposal: "Hồ sơ sắp trễ hẹn phải nhắn tin cho dân trước một buổi, nói rõ lý do và ngày mới.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "x-phu-hoa-moi",
    outcome: "O5",
    reply:
      "Xã nhận lỗi: lãnh đạo đi họp nhưng không ủy quyền cho người còn lại ký, quầy cũng không nói thật ngay từ sáng. Kết quả đã mang đến tận nhà kèm thư xin lỗi. Từ nay khi lãnh đạo vắng quá nửa buổi, người được ủy quyền ký thay, và hệ thống tự nhắn tin trước hạn một buổi nếu chưa xong.",
    promise: {
      text: "Bật tin nhắn báo trước một buổi cho mọi hồ sơ sắp trễ hẹn",
      days: 30,
      kept: { note: "Tin nhắn đã bật từ đầu tháng cho mọi thủ tục của xã.", after: -7 },
    },
  },
  {
    title: "Người khuyết tật vận động không vào được phòng một cửa vì chỉ có bậc thang",
    content:
      "Tôi ngồi xe lăn, lên xã làm giấy phải nhờ hai người khiêng qua bảy bậc. Cửa sau có đường dốc nhưng luôn khóa, bảo vệ bảo chìa khóa ở chỗ khác. Tôi đã nói ba lần từ đầu năm, lần nào cũng nghe là sẽ xem.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-khe-lang-moi",
    outcome: "O5",
    reply:
      "UBND xã đã mở cửa có đường dốc suốt giờ làm việc, gắn biển chỉ dẫn và chuông gọi ở độ cao người ngồi xe lăn với tới. Việc hứa ba lần không làm là thiếu trách nhiệm, bộ phận hành chính đã nhận khuyết điểm. Nếu khó đi lại, anh gọi quầy, cán bộ sẽ đến nhà nhận và trả hồ sơ vào chiều thứ năm.",
  },
  {
    title: "Hồ sơ bị trả vì tệp ảnh có dấu tiếng Việt trong tên, không ai nói trước",
    content:
      "Hợp tác xã nộp hồ sơ qua mạng, ba lần bị hệ thống báo tệp không hợp lệ. Hỏi mãi kỹ thuật mới nói tên tệp không được có dấu và dấu cách. Trong hướng dẫn không có dòng nào như thế. Chúng tôi mất gần một tuần.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Đây là lỗi của phần mềm chứ không phải của hợp tác xã; tiếng Việt có dấu phải được chấp nhận. Đơn vị vận hành đã sửa để hệ thống tự đổi tên tệp và báo lỗi bằng câu dễ hiểu. Hồ sơ của hợp tác xã được tính ngày nộp theo lần đầu tiên, kết quả có đúng hẹn ban đầu.",
    question: "Hợp tác xã cho biết tên một tệp từng bị từ chối và trình duyệt đang dùng.",
    answer: "Tệp tên là Đơn đề nghị hỗ trợ chấm pdf. Chúng tôi dùng trình duyệt có sẵn trên máy tính của xã.",
  },
  {
    title: "Dịch vụ nộp hồ sơ tại nhà cho người già chỉ thấy trên áp phích",
    content:
      "Áp phích dán đầu ngõ ghi người trên tám mươi tuổi được cán bộ đến nhà làm giấy. Bố tôi tám mươi tư, tôi gọi số in trên áp phích bốn lần trong hai tuần, người nghe ghi tên rồi im lặng. Tờ giấy ghi đẹp nhưng không có ai làm.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-cau-treo",
    outcome: "O5",
    reply:
      "Phường kiểm tra sổ ghi: bốn cuộc gọi có lưu tên nhưng lịch đến nhà không được giao cho ai từ khi người phụ trách chuyển việc. Sáng hôm qua cán bộ đã đến làm xong giấy cho cụ. Phường phân công hai người thay phiên, ai gọi đều được hẹn ngày cụ thể ngay trong cuộc gọi.",
  },
  {
    title: "Bà con nói tiếng dân tộc bị quầy từ chối vì không mang người phiên dịch",
    content:
      "Mẹ em không biết tiếng phổ thông, xuống xã làm giấy cho cháu. Cô ở quầy nói không hiểu, bảo về đưa người phiên dịch theo. Đường về bản mười chín cây số. Hôm sau em nghỉ làm đưa mẹ đi, thế là mất hai ngày.",
    proposal: "Mỗi phiên chợ bố trí một người biết tiếng Thái, tiếng Mông ngồi ở quầy.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "x-muong-then",
    outcome: "O5",
    reply:
      "Từ chối tiếp người dân vì không có phiên dịch là không chấp nhận được. UBND xã đã xin lỗi bà, người phụ trách quầy bị phê bình. Xã có bốn công chức biết tiếng dân tộc, nay chia lịch trực suốt tuần và tăng người ngày chợ. Giấy của cháu bé đã xong, trưởng bản mang về giúp gia đình.",
    promise: {
      text: "Dán lịch trực của công chức biết tiếng dân tộc tại quầy và ở chợ phiên",
      days: 15,
      kept: { note: "Lịch trực đã dán tại quầy và ở cổng chợ.", after: -3 },
    },
  },
  {
    title: "Giấy ủy quyền nộp hồ sơ hộ vợ đang ở cữ bị đòi công chứng",
    content:
      "Vợ tôi mới sinh, tôi mang hồ sơ đi nộp thay. Nhân viên Trung tâm bảo phải có giấy ủy quyền công chứng. Phòng công chứng bảo vợ tôi phải đến ký. Vợ mới sinh bốn ngày thì đến sao được, tôi đành quay về.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O6",
    reply:
      "Việc nộp hộ giấy tờ của vợ chồng không bắt buộc có ủy quyền công chứng, trừ những thủ tục ghi rõ phải nộp trực tiếp. Thủ tục của anh không thuộc nhóm đó; ngoài ra vợ anh có thể nộp từ điện thoại bằng tài khoản định danh. Trung tâm đã hướng dẫn lại nhân viên và in bảng các trường hợp cần ủy quyền.",
  },
  {
    title: "Nhân viên hướng dẫn bấm hộ trên điện thoại của dân rồi ghi đánh giá năm sao",
    content:
      "Mẹ tôi nhờ bạn áo xanh ở phường bấm giúp hồ sơ. Xong, bạn ấy cầm máy bấm luôn phần đánh giá hài lòng năm sao, chưa hỏi mẹ tôi câu nào. Mẹ tôi chờ hơn hai tiếng thì lấy gì mà hài lòng. Đánh giá như thế là không thật.",
    question: "Bác cho biết bà cụ nộp hồ sơ ngày nào, buổi sáng hay buổi chiều, và loại giấy gì?",
    answer:
      "Mẹ tôi làm giấy xác nhận cư trú vào buổi sáng phiên chợ tuần trước, bạn áo xanh ngồi bàn ngoài cùng.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "p-dong-van",
    outcome: "O5",
    reply:
      "Bấm đánh giá thay dân là sai, làm méo kết quả. Phường đã trao đổi với bạn hướng dẫn viên, hủy các phiếu chấm trong cùng phút với lúc nộp hồ sơ và xin lỗi bác. Màn hình đánh giá từ nay tách sang máy riêng, dân tự bấm hoặc bỏ qua. Bác muốn chấm lại thì dùng mã hồ sơ trong bảy ngày.",
  },
  {
    title: "Tra cứu hồ sơ bằng mã bị báo không tồn tại, hồ sơ thì vẫn đang xử lý",
    content:
      "Em nộp hồ sơ xin hỗ trợ khởi nghiệp, phiếu có mã hai mươi ký tự. Vào trang tra cứu gõ đúng vẫn báo không tồn tại. Đến quầy hỏi, cán bộ mở máy thấy có, mới hóa ra chữ O và số không in giống nhau.",
    proposal: "Bỏ chữ O và số không khỏi mã, hoặc in kèm ô vuông để quét bằng điện thoại.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1, 7],
    handler: "tt-pvhcc",
    outcome: "O5",
    reply:
      "Ý kiến của bạn rất thiết thực. Phông chữ in trên phiếu làm hai ký tự giống hệt nhau, khoảng một phần mười lượt tra cứu lỗi vì lý do này. Trung tâm đã đổi phông, in mã vuông trên mọi phiếu và cho trang tra cứu tự hiểu hai ký tự đó là một. Hồ sơ của bạn đang ở bước thẩm định, còn ba ngày.",
  },
  {
    title: "Chờ hai tiếng ở quầy số năm, phản ánh quầy bỏ đi không có người thay",
    content:
      "Chiều đầu tuần tôi có số thứ tự ở quầy năm, chờ hai tiếng mà không thấy gọi. Ghế trống, bảng số đứng im. Người bên cạnh cũng chờ. Tôi hỏi quầy bốn, họ bảo không thuộc việc của họ. Tôi mong được biết hôm đó ra sao.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "tt-pvhcc",
    outcome: "O7",
    reply:
      "Trung tâm đã xem nhật ký gọi số và camera buổi chiều đó. Quầy năm vẫn gọi liên tục, mười bảy lượt; số của bác thuộc quầy mười lăm, chữ in mờ nên nhìn thành năm. Không có việc bỏ vị trí. Trung tâm đã thay đầu in và nhắc các quầy bên cạnh phải xem phiếu giúp dân, không trả lời không phải việc mình.",
    question: "Bác còn giữ phiếu số thứ tự không, xin cho biết số và giờ in trên phiếu.",
    answer: "Tôi còn giữ. Phiếu in mờ, giờ là hai giờ mười chiều, còn số quầy tôi đọc là năm.",
  },
  {
    title: "Đề nghị bỏ tờ khai nhân thân trong hồ sơ trực tuyến vì dữ liệu đã có",
    content:
      "Ba thủ tục tôi làm trong tháng đều bắt điền lại họ tên, ngày sinh, quê quán, nghề nghiệp, trong khi đăng nhập bằng định danh rồi. Chỉ cần sai một dấu là bị trả. Đã định danh mà vẫn khai thì thừa.",
    proposal: "Hệ thống tự điền phần nhân thân, dân chỉ xác nhận đúng hay sai.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "vp-ubnd",
    outcome: "O1",
    reply:
      "Văn phòng đã rà soát hai trăm tám mươi biểu mẫu thuộc thẩm quyền của tỉnh, phần lớn khai lại thông tin đã có trong dữ liệu dân cư. UBND tỉnh đã quyết định cắt phần này và cho hệ thống tự điền ở một trăm chín mươi biểu mẫu, gồm hai trong ba thủ tục bạn làm. Mẫu còn lại do bộ quy định, tỉnh đã kiến nghị.",
  },
  {
    title: "Hai thủ tục liên thông nhưng thời hạn cộng lại dài hơn làm riêng từng cái",
    content:
      "Làm liên thông đăng ký khai sinh, thường trú, thẻ bảo hiểm cho con ghi tổng chín ngày. Chị đồng nghiệp làm riêng từng việc thì bốn ngày là xong hết. Gộp một cửa mà chậm hơn thì ai chọn gộp. Xin xem lại cách tính.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [3],
    handler: "vp-ubnd",
    outcome: "O2",
    reply:
      "Thời hạn nhóm liên thông cộng thời gian tối đa của từng cơ quan, dù thực tế nhiều bước làm song song. Tỉnh đã giao các cơ quan trong tỉnh xử lý song song để còn tối đa năm ngày, và có văn bản đề nghị các bộ tính lại thời hạn chung. Hồ sơ của gia đình đã xong, thẻ của cháu dùng ngay bản điện tử.",
  },
  {
    title: "Xã không nhận hồ sơ thủ tục cấp tỉnh dù tỉnh đã cho nộp bất cứ nơi nào",
    content:
      "Đài phát thanh nói từ nay nộp hồ sơ ở xã nào cũng được. Tôi ở Vĩnh Tuy mang hồ sơ đổi giấy phép kinh doanh ra xã, cán bộ bảo chưa có tài khoản nhận, mời lên tỉnh. Một chuyến xe khách hết ba trăm nghìn.",
    field: "dich-vu-cong",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "x-vinh-tuy-moi",
    outcome: "O5",
    reply:
      "Xã phải nhận mọi hồ sơ phi địa giới trong tỉnh, việc chưa có tài khoản là lỗi phối hợp, và danh mục của tỉnh ghi khác danh mục dán ở xã. Tài khoản đã mở, danh mục đã thống nhất. Hồ sơ của ông được nhận tại nhà qua bưu tá, không tốn phí, kết quả gửi về đúng địa chỉ.",
  },
  {
    title: "Quy định trả kết quả bản điện tử nhưng ngân hàng và trường học không nhận",
    content:
      "Tôi nhận kết quả điện tử của giấy xác nhận, in ra mang đi ngân hàng thì họ đòi dấu đỏ, trường thì đòi bản giấy. Tỉnh quy định bỏ bản giấy mà các nơi chưa chịu thì dân kẹt ở giữa. Tôi đã xin in lại hai lần.",
    proposal: "Trên bản in có mã quét để nơi nhận tự kiểm tra, và tỉnh ký thỏa thuận với các ngân hàng.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "vp-ubnd",
    outcome: "O6",
    reply:
      "Kết quả điện tử ký số có giá trị pháp lý như bản giấy, trường học và ngân hàng phải chấp nhận nếu kiểm tra được chữ ký. Tỉnh không sửa quy định nhưng đã in mã quét trên mọi bản kết quả và gửi hướng dẫn đến ba mươi chi nhánh. Nếu nơi nào còn từ chối, chị ghi lại tên, Văn phòng sẽ làm việc trực tiếp.",
    question: "Xin cho biết tên loại giấy và chi nhánh ngân hàng đã từ chối bản điện tử.",
    answer:
      "Giấy xác nhận tình trạng nhà ở. Nơi từ chối là phòng giao dịch gần chợ, họ không ghi lý do lên giấy nào.",
  },
  {
    title: "Kiến nghị có khung giờ làm việc một cửa buổi tối cho công nhân ca kíp",
    content:
      "Chúng tôi làm ca ở khu công nghiệp, từ bảy giờ sáng đến sáu giờ tối, chủ nhật xen kẽ. Quầy một cửa mở đúng giờ chúng tôi đứng máy. Nghỉ nửa ngày mất thưởng chuyên cần. Chưa có quy định nào cho mở quầy buổi tối.",
    proposal: "Ban hành quy định mỗi tuần một tối mở quầy ở phường có khu công nghiệp, đăng ký trước.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "vp-ubnd",
    outcome: "O3",
    reply:
      "UBND tỉnh đã ban hành quy định về phiên làm việc một cửa ngoài giờ: tối thứ tư hằng tuần, từ sáu giờ rưỡi đến tám giờ rưỡi, tại hai phường có khu công nghiệp. Cán bộ trực được nghỉ bù theo luật lao động. Công nhân đặt lịch trước qua tin nhắn; sau ba tháng tỉnh đánh giá để mở thêm nơi khác.",
  },
  {
    title: "Việc một cửa làm phiền quá, đề nghị xem xét cho đúng",
    content:
      "Tôi lên đó rồi mà họ nói thế này thế kia, chẳng đâu vào đâu, cứ như vậy thì dân chịu sao nổi. Mọi việc cần phải nhanh lên và rõ ràng hơn, ai cũng biết rồi. Đề nghị cấp trên giải quyết dứt điểm việc này cho dân nhờ.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "vp-ubnd",
    outcome: "O8",
    reply:
      "Văn phòng đã hai lần gọi và một lần nhắn tin xin ông cho biết nơi làm việc, loại giấy và ngày đến, nhưng chưa nhận được chi tiết nên chưa thể kiểm tra. Ông chỉ cần chụp phiếu hẹn hoặc nói tên quầy, chúng tôi sẽ xem lại nhật ký ngay. Phiếu này được giữ để đối chiếu khi có thêm thông tin.",
    rejection: {
      reason: "R2",
      guidance:
        "Dù đã hướng dẫn, chúng tôi chưa biết ông gặp khó ở cơ quan nào và về giấy gì. Ông gửi lại vài dòng gồm nơi đến, ngày, loại giấy, hoặc đến quầy một cửa gần nhà để cán bộ viết giúp.",
    },
  },
  {
    title: "Cổng quốc gia đăng nhập bằng định danh báo lỗi với người đổi số điện thoại",
    content:
      "Tôi đổi số điện thoại, ứng dụng định danh đã cập nhật ở công an phường. Nhưng cổng dịch vụ công quốc gia vẫn gửi mã xác nhận về số cũ, số ấy người khác đã dùng. Tổng đài tỉnh nói không chỉnh được, bảo đợi trung ương.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "vp-ubnd",
    outcome: "O6",
    reply:
      "Tài khoản trên cổng quốc gia do Bộ Công an quản lý, tỉnh không sửa được số nhận mã nên phản ánh được chuyển đến Bộ kèm ảnh lỗi. Trong lúc chờ, chị có thể đăng nhập bằng quét mã trên ứng dụng định danh, không cần tin nhắn; quầy hỗ trợ số một của Trung tâm sẵn sàng làm cùng chị.",
    transferTo: "Bộ Công an",
  },
  {
    title: "Nhóm phụ nữ bản học dùng dịch vụ công, lớp bỏ giữa chừng vì hết mạng",
    content:
      "Tổ công nghệ cộng đồng mở lớp dạy chị em bấm hồ sơ trên điện thoại. Học hai buổi thì nhà văn hóa mất mạng, ba tháng nay không ai đến nối. Chị em vẫn phải xuống xã nhờ người làm, có hôm mất tiền cò.",
    field: "dich-vu-cong",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O5",
    reply:
      "UBND xã xác minh cáp đứt từ trận mưa lớn, nhà mạng đã báo nhưng xã không ký biên bản sửa. Mạng đã nối lại, lớp mở tiếp hai buổi mỗi tuần vào tối thứ ba, thứ sáu. Nộp hồ sơ ở xã không mất tiền cho ai; gặp người đòi tiền, chị em báo ngay lãnh đạo xã để xử lý.",
  },
  {
    title: "Chưa thống nhất có được nhận kết quả hộ bằng tin nhắn của chủ hồ sơ hay không",
    content:
      "Tôi đi lấy kết quả hộ hàng xóm đau chân, bà ấy nhắn tin đồng ý và gửi mã. Quầy một ở phường này cho nhận, quầy ở phường kia bắt viết giấy tay có chữ ký. Quy định chung của tỉnh không nói rõ, mỗi nơi một kiểu.",
    proposal: "Cho nhận hộ khi người nhận xuất trình căn cước và đọc đúng mã bí mật chủ hồ sơ gửi.",
    field: "dich-vu-cong",
    kind: "REGULATION",
    contentTypes: [6, 7],
    handler: "vp-ubnd",
    outcome: "O8",
    reply:
      "Quy chế một cửa của tỉnh quả là chưa nói về nhận hộ bằng tin nhắn. Văn phòng đang tập hợp ý kiến của mười phường, xã và xem rủi ro lộ giấy tờ, nên chưa đủ cơ sở sửa ngay. Trong thời gian này mọi nơi thống nhất dùng giấy tay kèm căn cước; người đau yếu được trả kết quả tại nhà miễn phí.",
  },
];
