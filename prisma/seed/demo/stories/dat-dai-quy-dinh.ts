import type { Story } from "../story";

/** Land: what the rules themselves make hard, and what belongs elsewhere. */
export const STORIES_DAT_DAI_QUY_DINH: readonly Story[] = [
  {
    title: "Đề nghị xem lại diện tích tối thiểu tách thửa đất ở tại vùng cao",
    content:
      "Ở Mường Then, con cái lấy vợ chồng đều muốn dựng nhà cạnh bố mẹ, nhưng quy định của tỉnh đòi thửa sau tách phải đủ diện tích tối thiểu như vùng đồng bằng, trong khi đất bằng ở bản hiếm. Ba gia đình trẻ trong bản tôi phải dựng nhà chung sổ với ông bà, không vay được vốn làm nhà.",
    proposal:
      "Đề nghị quy định diện tích tối thiểu riêng cho các xã vùng cao và cho tách khi tách để con ra ở riêng.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Sở đã khảo sát sáu bản vùng cao, nhận thấy kiến nghị có cơ sở và trình UBND tỉnh sửa quyết định về điều kiện tách thửa. Quyết định sửa đổi đã ban hành, giảm diện tích tối thiểu đối với đất ở tại các xã vùng cao. Các gia đình có thể nộp hồ sơ tách thửa tại một cửa xã ngay từ bây giờ.",
  },
  {
    title: "Bảng giá đất ghi gộp hai đoạn đường khác hẳn nhau vào một mức",
    content:
      "Đường vào chợ cũ và đoạn dốc sau nghĩa trang ở phường Cầu Treo được xếp chung một mức giá đất, trong khi giá mua bán chênh nhau ba lần. Nhà tôi ở đoạn dốc, chuyển mục đích phải nộp tiền như mặt chợ. Bảng giá như thế không sát thực tế của người dân.",
    proposal: "Đề nghị chia thành hai đoạn, lấy ngã ba đầu dốc làm mốc.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O8",
    reply:
      "Sở đã khảo sát, giá giao dịch hai đoạn có chênh lệch nhưng mới thu được bốn hợp đồng công chứng ở đoạn dốc, chưa đủ cơ sở tách bảng giá. Nội dung được giữ lại để tập hợp thêm cho đợt điều chỉnh cuối năm. Trong lúc chờ, ông được hướng dẫn ghi nợ phần tiền sử dụng đất nếu thuộc diện theo quy định.",
  },
  {
    title: "Quy định hộ trồng rừng phải có bản đồ tọa độ mới nhận hồ sơ giao đất gây khó",
    content:
      "Bà con trồng keo ở Khe Lang muốn xin giao đất rừng đang quản lý lâu năm. Quy định nội bộ của tỉnh lại đòi bản đồ có tọa độ do đơn vị tư vấn lập, giá mấy triệu một thửa, cao hơn tiền bán củi cả năm. Nhiều nhà đành bỏ, không làm thủ tục nữa.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-nnmt",
    outcome: "O1",
    reply:
      "Rà soát cho thấy yêu cầu bản đồ tọa độ nằm trong hướng dẫn của tỉnh nhưng không thuộc thành phần hồ sơ theo quy định của pháp luật về đất đai. Hướng dẫn đã bị bãi bỏ nội dung này; trích đo do cơ quan nhà nước thực hiện. Bà con chỉ cần nộp đơn và được hẹn ngày đo tại thực địa.",
  },
  {
    title: "Thủ tục đất đai và thủ tục xây dựng đòi hai bản vẽ khác hệ tọa độ",
    content:
      "Xưởng mộc của chúng tôi xin chuyển mục đích rồi xin phép xây dựng. Bên đất đai nhận bản vẽ theo hệ tọa độ này, bên xây dựng lại không nhận, bắt lập bản khác với dữ liệu đường, ranh khác đi một chút. Một mảnh đất mà hai bản vẽ không khớp nhau, chúng tôi trả tiền hai lần.",
    proposal: "Đề nghị hai ngành thống nhất dùng chung một bản trích đo cho cả hai thủ tục.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [3, 7],
    handler: "so-nnmt",
    outcome: "O4",
    reply:
      "Sở đã họp với Sở Xây dựng và thống nhất về mặt kỹ thuật dùng chung bản trích đo địa chính. Vì thành phần hồ sơ do trung ương công bố, hai sở đã trình UBND tỉnh kiến nghị ban hành quy chế liên thông dùng chung bản đo. Trong lúc chờ, xưởng nộp bản trích đo địa chính, phòng cấp phép sẽ tự chuyển hệ tọa độ.",
  },
  {
    title: "Luật cho miễn tiền sử dụng đất nhưng chưa có hướng dẫn với hộ bị thu hồi một phần",
    content:
      "Gia đình tôi thuộc hộ nghèo bị thu hồi nửa thửa đất ở làm cầu dân sinh. Phần còn lại xin công nhận thì cán bộ nói không biết có được miễn tiền sử dụng đất hay không, vì hướng dẫn chỉ nói hộ bị thu hồi toàn bộ. Tôi chờ đã một năm, ai cũng nói chờ cấp trên.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [6],
    handler: "so-nnmt",
    outcome: "O2",
    reply:
      "Sở xác nhận các văn bản hiện hành chưa nêu rõ trường hợp thu hồi một phần đất ở của hộ nghèo. UBND tỉnh đã có văn bản kiến nghị Bộ Tài chính và Bộ Nông nghiệp và Môi trường hướng dẫn. Trước mắt, hồ sơ của bà được ghi nợ tiền sử dụng đất theo quy định, bà không phải nộp ngay.",
    reopened: {
      reason:
        "Văn bản trả lời nói được ghi nợ tiền sử dụng đất, nhưng tôi vừa nhận thông báo nộp đủ trong ba mươi ngày, quá hạn thì tính tiền chậm nộp.",
      reply:
        "Thông báo nộp tiền được lập trước khi phiếu ghi nợ của bà chuyển đến cơ quan thuế. Sở đã làm việc với Thuế tỉnh: thông báo đó đã được thu hồi, không tính tiền chậm nộp, khoản ghi nợ đã thể hiện trong hồ sơ. Việc miễn hay không vẫn chờ hướng dẫn của hai Bộ; khi có, Sở báo bà bằng văn bản.",
    },
  },
  {
    title: "Kiến nghị ban hành quy trình trả hồ sơ đất đai một lần cho người khuyết tật",
    content:
      "Tôi bị liệt hai chân, làm nghề sửa đồng hồ ở phường Thượng Đức. Mỗi lần bổ sung giấy tờ đất phải thuê người chở đến quầy tầng hai, cầu thang hẹp, xe lăn không lên được. Hiện chưa có quy định nào về việc cán bộ đến nhà nhận hồ sơ đất đai của người như tôi.",
    proposal:
      "Đề nghị tỉnh ban hành quy định nhận và trả hồ sơ đất đai tại nhà cho người khuyết tật nặng, cán bộ đến theo lịch mỗi tháng một lần.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [6, 8],
    handler: "so-nnmt",
    outcome: "O3",
    reply:
      "Kiến nghị hợp lý và thuộc thẩm quyền của tỉnh. UBND tỉnh đã ban hành quy định tiếp nhận hồ sơ tại nhà đối với người khuyết tật đặc biệt nặng, nặng và người già yếu. Cán bộ phường sẽ đến nhà bạn ngày thứ tư tuần đầu của tháng; bạn có thể báo lịch qua tổng đài một cửa phường.",
  },
  {
    title: "Quy định phải nộp thuế trước khi chỉnh lý biến động gây vướng cho người già neo đơn",
    content:
      "Mẹ tôi hơn tám mươi tuổi, được cho lại đất của người con út đã mất. Theo quy định phải có giấy nộp thuế mới chỉnh lý, mà muốn miễn thuế lại phải chứng minh quan hệ bằng giấy khai sinh đã cháy trong trận hỏa hoạn của bản. Một vòng luẩn quẩn như vậy quá sức người già.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Việc hoàn thành nghĩa vụ tài chính trước khi chỉnh lý là quy định của trung ương, tỉnh không thể đổi. Tuy nhiên quan hệ mẹ con được tra trên cơ sở dữ liệu hộ tịch hoặc bằng trích lục cấp lại, không buộc nộp khai sinh gốc. Sở đã nhờ xã trích lục giúp; cụ bà được miễn thuế, hồ sơ đã chuyển chỉnh lý.",
  },
  {
    title: "Vừa bị từ chối tiếp nhận vừa vướng quy định về đất bờ suối tại Suối Trai",
    content:
      "Tôi nộp hồ sơ đăng ký đất vườn ven suối, cán bộ không nhận, không viết phiếu từ chối. Đọc lại thì thấy quyết định của tỉnh về hành lang bảo vệ suối lại tính từ mép nước lũ, mỗi năm mép nước chạy một chỗ, nên vườn nhà tôi năm được năm không.",
    proposal: "Đề nghị cắm mốc hành lang cố định và viết phiếu từ chối rõ lý do cho người dân.",
    field: "dat-dai",
    kind: "BOTH",
    countedKind: "REGULATION",
    contentTypes: [1, 2, 7],
    handler: "so-nnmt",
    outcome: "O2",
    reply:
      "Việc không cấp phiếu từ chối là sai, xã Suối Trai đã xin lỗi và nhận lại hồ sơ của ông. Về hành lang bảo vệ suối, Sở thấy cách tính theo mép nước lũ khó áp dụng, đã kiến nghị UBND tỉnh sửa quyết định theo mốc cố định. Kết quả sửa đổi sẽ thông báo tới ông bằng văn bản.",
    question:
      "Ông vui lòng cho biết cán bộ nào tiếp nhận, ngày nộp và vị trí thửa vườn cách mép suối hiện nay bao nhiêu mét?",
    answer:
      "Tôi nộp sáng thứ sáu đầu tháng sáu ở quầy số 1. Vườn cách bờ suối khoảng mười hai mét lúc nước cạn.",
  },
  {
    title: "Bị yêu cầu nộp thêm giấy xác nhận tình trạng hôn nhân không nằm trong danh mục",
    content:
      "Tôi độc thân, chuyển nhượng đất đứng tên riêng mà quầy đòi giấy xác nhận tình trạng hôn nhân bản mới trong ba tháng. Danh mục thủ tục treo trên tường không có giấy này. Khi tôi chỉ cho xem thì được bảo vì hướng dẫn của tỉnh khác với danh mục công bố, không biết theo cái nào.",
    field: "dat-dai",
    kind: "BOTH",
    countedKind: "ACT",
    contentTypes: [1, 3],
    handler: "so-nnmt",
    outcome: "O5",
    reply:
      "Danh mục thủ tục công bố là căn cứ duy nhất. Văn bản hướng dẫn cũ của tỉnh mâu thuẫn với danh mục đã được Sở thu hồi, đồng thời nhân viên được tập huấn lại. Hồ sơ của anh đã nhận không kèm giấy xác nhận tình trạng hôn nhân; thông tin hôn nhân được tra trên cơ sở dữ liệu dân cư.",
  },
  {
    title: "Bộ cần gỡ vướng việc xác định giá đất cụ thể cho hợp tác xã thuê đất công",
    content:
      "Hợp tác xã rau của chúng tôi ở Phú Hòa thuê đất công ích, bị tính tiền thuê theo giá đất cụ thể mà văn bản của bộ chưa hướng dẫn cho đất công ích nhỏ lẻ dưới hai héc ta. Mỗi lần định giá phải thuê thẩm định hết gần nửa số tiền thuê một năm, nông dân không chịu nổi.",
    proposal: "Đề nghị bộ cho dùng bảng giá đất thay cho thẩm định riêng với diện tích nhỏ.",
    field: "dat-dai",
    kind: "REGULATION",
    contentTypes: [2, 7],
    handler: "so-nnmt",
    outcome: "O2",
    transferTo: "Bộ Nông nghiệp và Môi trường",
    reply:
      "Nội dung thuộc thẩm quyền quy định của Bộ Nông nghiệp và Môi trường. UBND tỉnh đã chuyển kiến nghị của hợp tác xã kèm số liệu chi phí của bảy hợp tác xã khác trong tỉnh. Khi có trả lời, tỉnh sẽ gửi ngay cho quý hợp tác xã; hợp đồng thuê hiện nay vẫn giữ nguyên đơn giá đến hết kỳ ổn định.",
  },
  {
    title: "Không đồng ý với quyết định thu hồi đất của gia đình tôi, yêu cầu hủy bỏ",
    content:
      "Tôi đã nhận quyết định thu hồi 210 mét vuông đất vườn để làm sân thể thao, tôi không đồng ý vì quyết định ấy xâm phạm quyền của gia đình tôi, giá bồi thường thấp. Tôi yêu cầu chủ tịch hủy quyết định và trả lại đất, nếu không tôi không bàn giao mặt bằng.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-phu-hoa-moi",
    outcome: "O6",
    reply:
      "Nội dung đề nghị hủy một quyết định hành chính áp dụng cho gia đình ông nên không thuộc phạm vi cổng phản ánh. Cơ quan đã chuyển hướng dẫn để ông thực hiện quyền khiếu nại đúng nơi, đúng thời hiệu; trong thời gian đó ông vẫn được trao đổi về phương án bồi thường tại bộ phận một cửa xã.",
    rejection: {
      reason: "R6",
      guidance:
        "Mời ông gửi đơn khiếu nại lần đầu đến người đã ký quyết định, nộp tại bộ phận tiếp công dân của xã, trong thời hiệu của Luật Khiếu nại tính từ ngày nhận quyết định; hoặc khởi kiện ra tòa án có thẩm quyền.",
    },
  },
  {
    title: "Tố cán bộ địa chính nhận tiền làm sổ đất lấn chiếm đất công",
    content:
      "Tôi xin tố cán bộ địa chính một xã nhận tiền để hợp thức hóa đất lấn chiếm ao công thành đất vườn, đã ra hai sổ. Tôi có ghi âm và người làm chứng, sẵn sàng ký tên, đề nghị giữ kín danh tính của tôi vì cán bộ ấy quen biết nhiều người trong xã.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "so-nnmt",
    outcome: "O6",
    reply:
      "Nội dung có dấu hiệu tố cáo hành vi vi phạm pháp luật của cán bộ nên được giữ kín, không xử lý như phản ánh và không chuyển cho đơn vị bị tố cáo. Cổng đã xóa khỏi mục công khai và hướng dẫn cách gửi để bạn được bảo vệ danh tính theo Luật Tố cáo.",
    rejection: {
      reason: "R7",
      guidance:
        "Bạn vui lòng gửi đơn tố cáo có ký tên kèm chứng cứ tới cơ quan thanh tra tỉnh hoặc nộp tại trụ sở tiếp công dân tỉnh. Danh tính của bạn được giữ bí mật theo Luật Tố cáo.",
    },
  },
  {
    title: "Đang kiện tranh chấp thừa kế đất tại tòa, yêu cầu chính quyền can thiệp giúp",
    content:
      "Vụ thừa kế mảnh đất của bố tôi đang được tòa án thụ lý, phiên tòa lần hai sắp mở. Tôi đề nghị xã đứng ra yêu cầu bên kia trả đất cho tôi trước khi xử để kịp mùa gieo trồng, vì bên kia cứ đốn cây bán lấy tiền.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "x-ban-coc-moi",
    outcome: "O6",
    reply:
      "Vụ án đang do tòa án thụ lý nên cơ quan hành chính không được can thiệp vào việc giải quyết. Chúng tôi đã hướng dẫn ông về các biện pháp có thể đề nghị tòa án áp dụng; riêng việc đốn cây, ông có thể báo trưởng bản lập biên bản hiện trạng để làm chứng cứ.",
    rejection: {
      reason: "R12",
      guidance:
        "Ông có thể nộp đơn đề nghị tòa án đang giải quyết vụ án áp dụng biện pháp khẩn cấp tạm thời để giữ nguyên hiện trạng, hoặc hỏi trợ giúp pháp lý miễn phí tại Trung tâm Trợ giúp pháp lý của tỉnh.",
    },
  },
  {
    title: "Hồ sơ đất của tôi có vấn đề, đề nghị xem xét giải quyết sớm",
    content:
      "Tôi có hồ sơ đất mà mãi không xong, cán bộ nói chuyện rất khó nghe, tôi bức xúc lắm. Đề nghị cấp trên xem xét giải quyết sớm cho gia đình tôi, có người đã làm được mà tôi thì không được, không công bằng chút nào.",
    field: "dat-dai",
    kind: "ACT",
    contentTypes: [1],
    handler: "commune",
    outcome: "O6",
    reply:
      "Cơ quan đã hai lần đề nghị bổ sung mã hồ sơ, loại thủ tục và nơi nộp nhưng câu trả lời chưa giúp xác định được hồ sơ nào. Khi có mã trên giấy hẹn hoặc tên thủ tục, bà gửi lại, chúng tôi sẽ kiểm tra ngay và báo rõ lý do chậm nếu có.",
    question: "Bà cho biết mã hồ sơ trên giấy hẹn, đang làm thủ tục gì và nộp tại xã, phường nào?",
    answer: "Tôi nói như vậy rồi, cứ hỏi cán bộ là biết, giấy tờ tôi để ở quê.",
    rejection: {
      reason: "R2",
      guidance:
        "Bà tìm giấy tiếp nhận có mã gồm chữ và số ở góc trên, chụp gửi lại hoặc gọi tổng đài của Trung tâm Phục vụ hành chính công để được tra cứu giúp bằng họ tên ngay tại quầy.",
    },
  },
];
