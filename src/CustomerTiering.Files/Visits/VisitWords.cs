using CustomerTiering.Diary;
using CustomerTiering.Files.Values;
using CustomerTiering.Spending;

namespace CustomerTiering.Files.Visits;

/// <summary>The vocabularies of visit files and of files of spend.</summary>
internal static class VisitWords
{
    public static readonly WordList<ContactChannel> Channels = new(
        (ContactChannel.Visit, "visit, on site, personal, face to face, in person, 上门拜访, 上门, 拜访, 实地拜访, 面谈, 走访"),
        (ContactChannel.Call, "call, phone, phone call, telephone, tel, 电话, 电话拜访, 电访"),
        (ContactChannel.Message, "message, mail, email, e-mail, sms, chat, wechat, 信息, 短信, 微信, 邮件, 消息"),
        (ContactChannel.Meeting, "meeting, event, training, order meeting, 会议, 订货会, 培训, 活动"));

    public static readonly WordList<VisitResult> Results = new(
        (VisitResult.Order, "order, ordered, sale, deal, success, 下单, 订单, 成交, 已下单"),
        (VisitResult.Promise, "promise, promised, commitment, follow up, 承诺, 意向, 待跟进"),
        (VisitResult.Nothing, "nothing, none, no result, no order, without result, 无果, 无, 未成交, 未下单, 无结果"),
        (VisitResult.NotReceived, "not received, refused, absent, closed, not met, 未接待, 拒访, 未见到, 关门, 未遇"),
        (VisitResult.Unrecorded, "unrecorded, not recorded, unknown, 未记录, 不详"));

    public static readonly WordList<bool> YesNo = new(
        (true, "yes, y, true, 1, x, planned, 是, 对, 有, 计划内"),
        (false, "no, n, false, 0, unplanned, 否, 不是, 计划外, 临时"));

    public static readonly WordList<SpendKind> Kinds = new(
        (SpendKind.People, "people, staff, labour, labor, person, 人, 人力, 人员, 人工"),
        (SpendKind.Goods, "goods, material, materials, samples, gifts, 物, 物料, 物资, 赠品, 实物"),
        (SpendKind.Money, "money, cash, funds, fee, fees, 财, 资金, 费用, 现金"));
}
