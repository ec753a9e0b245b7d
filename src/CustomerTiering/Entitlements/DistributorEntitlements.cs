using CustomerTiering.Tiering;

namespace CustomerTiering.Entitlements;

/// <summary>The shipped entitlements of A, B and C.</summary>
internal static class DistributorEntitlements
{
    public static IReadOnlyList<Entitlement> Entries { get; } =
    [
        .. Of(
            "A",
            ("Placed first, two weeks before anybody else; trial stock on loan", "新品首批投放，比其他客户早两周；可借货试销"),
            ("The whole range, with items of its own where volume allows", "全品项供应；销量允许时可有专供品项"),
            ("Plans made for this customer alone, agreed each quarter", "一户一策的促销方案，按季商定"),
            ("Own display, signboard and promoter days, paid by plan and checked", "专属陈列、门头和促销员，按方案投入并检查"),
            ("A named owner and deputy; the owner of our house comes each quarter", "专人负责并有后备；公司负责人每季度拜访"),
            ("Yearly contract: rebates by volume, growth and range", "年度合同：按销量、增长和品项给予返利"),
            ("Supplied first; delivery within a day; complaints answered within 4 hours", "优先供货；次日送达；投诉 4 小时内答复")),
        .. Of(
            "B",
            ("Placed in the second wave, once the first has sold through", "第二批投放，首批动销后跟进"),
            ("The range that sells in its channel, reviewed each half-year", "本渠道畅销品项，每半年检视"),
            ("The channel's promotions, chosen with the customer", "参加渠道促销，与客户共同选择"),
            ("Display material; promoters at peaks", "提供陈列物料；旺季派促销员"),
            ("Its rep; the sales head comes each half-year", "由业务员维护；销售负责人每半年拜访"),
            ("Rebates by volume and growth", "按销量和增长给予返利"),
            ("Supplied after A, with a floor of its share; delivery within two days; complaints answered within a day", "在 A 类之后供货并保底；两日内送达；投诉一日内答复")),
        .. Of(
            "C",
            ("On general release; told of it by message", "正式上市后供应；以消息告知"),
            ("The core range", "核心品项"),
            ("General promotions", "参加普遍促销"),
            ("Standard material on request", "按需提供标准物料"),
            ("Its rep or by telephone; never left without a name to ask", "由业务员或电话维护；始终有可找的联系人"),
            ("The general price list; a rebate on reaching B", "执行统一价格；升为 B 类即享返利"),
            ("A floor of supply kept free; delivery on the route's day; complaints answered within two days", "供货保底；按线路日送达；投诉两日内答复")),
    ];

    private static IEnumerable<Entitlement> Of(string tier, params (string English, string Chinese)[] texts) => texts
        .Zip(EntitlementKind.InOrder, (text, kind) => new Entitlement(new TierName(tier), kind, text.English, text.Chinese));
}
