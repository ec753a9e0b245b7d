using System.Collections.Frozen;

namespace CustomerTiering.Files.Columns;

/// <summary>
/// The names under which exports carry each field, in three ranks: 1 says the field itself (for customers, its code), 2 says it
/// less surely, 3 is taken when nothing better is there. A name with a remark in brackets, as in 金额（元）, comes right after the same name without.
/// </summary>
internal static class FieldNames
{
    private static readonly FrozenDictionary<string, IReadOnlyList<FieldClaim>> Claims = Collect(
        (Field.Customer, 1, "customer id, customer code, customer no, customer number, cust id, cust code, cust no, client id, client code, client no, account id, account code, account no, account number, household id, outlet id, outlet code, buyer id, member id, 客户编码, 客户编号, 客户代码, 客户号, 客户id, 客商编码, 会员编号, 会员号, 会员id, 终端编码, 终端编号, 网点编码, 门店编码, 门店编号, 店铺编码, 购货单位编码, 往来单位编码"),
        (Field.Customer, 2, "customer, cust, client, account, household, outlet, buyer, member, customer key, shop id, store id, dealer id, dealer code, sold to, bill to, 客户, 客商, 会员, 终端, 网点, 门店, 店铺, 购货单位, 往来单位, 经销商编码, 经销商, 购买方"),
        (Field.Customer, 3, "customer name, client name, account name, outlet name, store name, shop name, dealer name, store, shop, dealer, 客户名称, 客户名, 客户简称, 客户全称, 终端名称, 门店名称, 网点名称, 店名, 购货单位名称, 往来单位名称, 经销商名称, 购买方名称"),
        (Field.CustomerName, 1, "customer name, client name, account name, outlet name, store name, shop name, dealer name, cust name, 客户名称, 客户名, 客户全称, 终端名称, 门店名称, 网点名称, 店名, 购货单位名称, 往来单位名称, 经销商名称, 购买方名称"),
        (Field.CustomerName, 2, "name, full name, company, company name, 名称, 公司名称, 单位名称, 客户简称, 公司"),
        (Field.Channel, 1, "channel, channel id, sales channel, trade channel, customer channel, channel name, channel type, 渠道, 渠道名称, 渠道类型, 销售渠道, 客户渠道"),
        (Field.Channel, 2, "trade type, customer type, outlet type, customer class, segment, 客户类型, 客户类别, 业态, 终端类型, 门店类型"),
        (Field.Region, 1, "region, region id, sales region, region name, territory, territory id, sales territory, area, sales area, district, 区域, 地区, 大区, 销售区域, 销售大区, 片区, 区域名称"),
        (Field.Region, 2, "province, state, county, 省份, 省, 省区"),
        (Field.Region, 3, "country, city, town, country code, market, 国家, 城市, 市, 地市, 县, 区县"),
        (Field.Rep, 1, "rep, rep id, sales rep, sales rep id, sales person, sales person id, sales man, sales representative, salesman code, 业务员, 业务员编码, 销售员, 业务代表, 销售代表, 业务人员, 销售人员"),
        (Field.Rep, 2, "rep name, seller, account manager, account owner, owner, responsible, employee, employee id, 客户经理, 负责人, 跟进人, 业务经理, 销售经理, 业务员名称, 业务员姓名, 员工"),
        (Field.Group, 1, "group, group id, customer group id, group code, parent, parent id, parent customer, parent account, chain, chain id, 集团, 集团编码, 集团客户, 所属集团, 上级客户, 上级客户编码, 母公司, 连锁系统, 连锁, 系统"),
        (Field.Group, 2, "group name, key account group, banner, headquarters, 集团名称, 系统名称, 连锁名称, 总部"),
        (Field.Date, 1, "date, day, order date, invoice date, sales date, sale date, transaction date, document date, doc date, business date, effective date, effective, 日期, 开票日期, 订单日期, 销售日期, 业务日期, 单据日期, 下单日期, 交易日期, 生效日, 生效日期, 出库日期"),
        (Field.Date, 2, "transaction timestamp, timestamp, order time, invoice time, date time, ship date, shipped date, delivery date, bill date, week starting, week start, 下单时间, 订单时间, 交易时间, 时间, 发货日期, 送货日期, 交货日期, 账单日期, 周起始日"),
        (Field.Date, 3, "created, created at, created on, created date, posting date, month, period, week, 创建时间, 创建日期, 过账日期, 月份, 期间"),
        (Field.Recorded, 1, "recorded, recorded on, recorded date, date recorded, recorded day, entry date, entered, entered on, booked, booked on, booking date, 入账日, 入账日期, 录入日期, 录入时间, 记账日期, 登记日期"),
        (Field.Recorded, 2, "posting date, posted, posted on, 过账日期, 制单日期"),
        (Field.Order, 1, "order, order id, order no, order number, sales order, sales order id, sales order no, invoice, invoice id, invoice no, invoice number, document no, document number, doc no, 订单, 订单号, 订单编号, 订单编码, 单号, 单据号, 单据编号, 发票号, 发票号码, 销售单号, 出库单号"),
        (Field.Order, 2, "basket id, basket, transaction id, transaction no, receipt, receipt no, ticket, bill no, 交易号, 流水号, 小票号"),
        (Field.Item, 1, "item, item id, item code, item no, item number, sku, sku id, sku code, stock code, product id, product code, product no, product number, article, article no, article number, material, material no, material number, 品项, 品项编码, 商品编码, 商品编号, 商品代码, 产品编码, 产品编号, 物料编码, 物料编号, 货号, 存货编码, 条码, 商品条码"),
        (Field.Item, 2, "product, goods, part, part no, 商品, 产品, 物料, 货品, 存货"),
        (Field.Item, 3, "item name, product name, description, item description, 品名, 品项名称, 商品名称, 产品名称, 物料名称, 存货名称, 货品名称"),
        (Field.Quantity, 1, "quantity, qty, order qty, order quantity, sales quantity, invoiced quantity, quantity sold, qty sold, 数量, 销售数量, 订货数量, 订单数量, 出库数量, 实发数量, 开票数量"),
        (Field.Quantity, 2, "units, pieces, pcs, cases, unit count, volume, sale liters, sum sale liters, 件数, 销量, 箱数, 瓶数"),
        (Field.UnitPrice, 1, "unit price, price, sales price, price per unit, net price, 单价, 销售单价, 售价, 价格, 成交价, 不含税单价"),
        (Field.UnitPrice, 2, "list price, gross price, price each, 含税单价, 标价"),
        (Field.Amount, 1, "amount, net amount, line amount, sales amount, sale amount, net sales, net revenue, net value, net, revenue, sales, sales value, line total, invoice amount, order amount, extended price, extended amount, turnover, sale dollars, sales dollars, sum sale dollars, amt, 金额, 销售额, 销售金额, 净额, 销售净额, 净销售额, 不含税金额, 订单金额, 开票金额, 营业额, 行金额, 销售收入, 收入"),
        (Field.Amount, 2, "sub total, value, gross amount, gross sales, amount paid, payment amount, 实付金额, 含税金额, 价税合计, 小计, 应收金额, 成交金额, 货款"),
        (Field.Amount, 3, "total, total due, total amount, grand total, total price, 总金额, 合计, 总额, 总计, 总价, 合计金额"),
        (Field.Cost, 1, "cost, cogs, cost of goods, cost of goods sold, line cost, cost amount, cost value, sales cost, 成本, 成本金额, 成本额, 销售成本, 销货成本, 行成本"),
        (Field.Cost, 2, "total cost, extended cost, 总成本, 成本合计"),
        (Field.Currency, 1, "currency, currency code, ccy, order currency, invoice currency, 币种, 币别, 货币, 货币代码, 币种代码"),
        (Field.Signed, 1, "signed, signed on, signed date, signing date, signing day, contract date, contract start, customer since, 签约, 签约日, 签约日期, 签约时间, 合同日期, 合作开始日期, 开户日期, 开户时间"),
        (Field.Signed, 2, "since, opened, open date, opened on, start date, registered, registration date, created, created at, created on, created date, 建档日期, 建档时间, 注册日期, 开始日期, 创建日期, 创建时间, 合作日期"),
        (Field.Closed, 1, "closed, closed on, closed date, closing date, terminated, terminated on, termination date, contract end, 关闭, 关闭日, 关闭日期, 关店日期, 终止日期, 解约日期, 停止合作日期, 停用日期, 销户日期"),
        (Field.Closed, 2, "end date, inactive since, 结束日期, 失效日期"),
        (Field.Potential, 1, "potential, customer potential, sales potential, annual potential, potential amount, potential sales, addressable purchases, 潜力, 潜力额, 年潜力, 潜力金额, 采购潜力, 客户潜力, 销售潜力, 潜在采购额"),
        (Field.OfMeasure("overdueDays"), 1, "overdue days, days overdue, days past due, 逾期天数, 超期天数"),
        (Field.VisitDay, 1, "visit date, visit day, visited on, call date, planned date, planned day, date, day, 拜访日期, 拜访日, 走访日期, 出差日期, 计划日期, 计划拜访日期, 日期"),
        (Field.VisitDay, 2, "visit time, visit start, plan date, check in date, start date, 拜访时间, 签到日期, 计划时间, 时间"),
        (Field.Visit, 1, "visit id, visit no, visit number, call id, 拜访编号, 拜访单号, 日志编号"),
        (Field.Visit, 2, "visit, id, no, 编号, 单号"),
        (Field.Withdrawn, 1, "withdrawn, cancelled, canceled, void, 已撤销, 撤销, 作废, 已作废"),
        (Field.Contact, 1, "contact, contact channel, contact type, contact form, visit type, visit form, call type, 联系方式, 拜访方式, 拜访类型, 沟通方式"),
        (Field.Contact, 2, "channel, form, type, 方式, 形式, 类型"),
        (Field.CheckIn, 1, "check in, check in time, checked in, begin, start, start time, visit start, arrival, arrived, from, 签到, 签到时间, 进店时间, 到店时间, 开始时间, 开始, 到达时间"),
        (Field.CheckOut, 1, "check out, check out time, checked out, end, end time, visit end, departure, left, to, 签退, 签退时间, 离店时间, 结束时间, 结束, 离开时间"),
        (Field.Minutes, 1, "minutes, duration, duration minutes, duration min, visit duration, call duration, length, 时长, 拜访时长, 分钟, 停留时长, 在店时长"),
        (Field.Topic, 1, "topic, subject, purpose, visit purpose, about, 主题, 拜访主题, 拜访目的, 目的, 拜访内容, 内容"),
        (Field.Topic, 2, "notes, note, remark, remarks, comment, 备注, 说明"),
        (Field.Spend, 1, "spend, spent, expense, expenses, money spent, 费用, 花费, 支出, 费用金额"),
        (Field.Goods, 1, "goods, promo goods, promotional goods, gifts, samples, goods value, 促销品, 促销品金额, 赠品, 赠品金额, 礼品, 物料"),
        (Field.Result, 1, "result, visit result, outcome, visit outcome, 结果, 拜访结果, 拜访成果"),
        (Field.Planned, 1, "planned, is planned, in plan, scheduled, 计划内, 是否计划, 计划拜访, 是否计划内"),
        (Field.TrustMinutes, 1, "trust minutes, trust, minutes trust, 建立信任分钟, 建立信任, 信任分钟, 信任"),
        (Field.NeedsMinutes, 1, "needs minutes, needs, minutes needs, 发现需求分钟, 发现需求, 需求分钟, 需求"),
        (Field.ProductMinutes, 1, "product minutes, product, minutes product, 介绍产品分钟, 介绍产品, 产品分钟"),
        (Field.ClosingMinutes, 1, "closing minutes, closing, close minutes, minutes closing, 促成分钟, 促成, 成交分钟, 成交"),
        (Field.CheckedItem, 1, "checked item, item, sku, item code, 检查品项, 品项, 品项编码, 商品编码, 产品编码"),
        (Field.Stock, 1, "stock, stock on hand, inventory, on hand, 库存, 库存量, 现有库存, 店内库存"),
        (Field.Facings, 1, "facings, facing, faces, 排面, 排面数, 陈列面"),
        (Field.ShelfShare, 1, "shelf share, share of shelf, shelf, 陈列占比, 货架占比, 排面占比"),
        (Field.ShelfPrice, 1, "shelf price, retail price, our price, 零售价, 货架价, 我方价格"),
        (Field.Rival, 1, "rival, competitor, competing brand, rival brand, 竞品, 竞品品牌, 竞争对手, 竞争品牌"),
        (Field.RivalItem, 1, "rival item, competitor item, competing item, 竞品品项, 竞品名称, 竞品产品"),
        (Field.RivalPrice, 1, "rival price, competitor price, 竞品价格, 竞品售价, 竞品单价"),
        (Field.RivalOffer, 1, "rival offer, competitor offer, rival promotion, competitor promotion, 竞品政策, 竞品促销, 竞品活动"),
        (Field.Problem, 1, "problem, problems, issue, issues, problem found, 问题, 发现问题, 存在问题"),
        (Field.SpendKind, 1, "kind, spend kind, spend type, resource, resource type, cost type, expense type, 投入类别, 投入类型, 费用类型, 费用类别, 资源类型, 类别"),
        (Field.SpendKind, 2, "type, category, 类型"),
        (Field.Programme, 1, "programme, program, programme id, promotion, promotion id, activity, activity id, campaign, project, 活动, 活动编码, 活动名称, 促销活动, 方案, 项目"));

    /// <summary>The fields that a column of this name claims; a field's own name always claims it.</summary>
    public static IReadOnlyList<FieldClaim> ClaimsOf(string header)
    {
        if (Claims.TryGetValue(HeaderName.Fold(header), out var claims))
        {
            return claims;
        }

        var bare = HeaderName.WithoutRemark(header);
        return bare.Length < header.Length && Claims.TryGetValue(HeaderName.Fold(bare), out claims) ? [.. claims.Select(claim => claim with { HasRemark = true })] : [];
    }

    /// <summary>Whether a name is one under which some field goes.</summary>
    public static bool IsKnown(string header) => ClaimsOf(header).Count > 0;

    private static FrozenDictionary<string, IReadOnlyList<FieldClaim>> Collect(params ReadOnlySpan<(Field Field, int Rank, string Names)> lists)
    {
        var claims = new Dictionary<string, List<FieldClaim>>(StringComparer.Ordinal);
        foreach (var (field, rank, names) in lists)
        {
            foreach (var name in names.Split(',', StringSplitOptions.TrimEntries))
            {
                Add(claims, HeaderName.Fold(name), new FieldClaim(field, rank, HasRemark: false));
            }
        }

        foreach (var field in Field.Known)
        {
            Add(claims, HeaderName.Fold(field.Name), new FieldClaim(field, 1, HasRemark: false));
        }

        return claims.ToFrozenDictionary(pair => pair.Key, IReadOnlyList<FieldClaim> (pair) => pair.Value, StringComparer.Ordinal);
    }

    private static void Add(Dictionary<string, List<FieldClaim>> claims, string name, FieldClaim claim)
    {
        if (!claims.TryGetValue(name, out var list))
        {
            claims[name] = list = [];
        }

        if (!list.Exists(other => other.Field == claim.Field))
        {
            list.Add(claim);
        }
    }
}
