namespace CustomerTiering.Demo.Items;

/// <summary>How the items of one category are made: how many, how dear, how profitable, when in the year, and what they are called.</summary>
/// <param name="Category">The category.</param>
/// <param name="Items">Number of items.</param>
/// <param name="LowestFen">Lowest list price, fen.</param>
/// <param name="HighestFen">Highest list price, fen.</param>
/// <param name="MarginPermille">Gross margin at list price, in thousandths; an item lies up to 30 thousandths off.</param>
/// <param name="Season">Demand in the middle of each month, January first; 1000 is an even year.</param>
/// <param name="Goods">What is sold, English and Chinese.</param>
/// <param name="Packs">How it is packed.</param>
internal sealed record CategoryShape(
    ItemCategory Category,
    int Items,
    int LowestFen,
    int HighestFen,
    int MarginPermille,
    int[] Season,
    (string English, string Chinese)[] Goods,
    string[] Packs)
{
    /// <summary>The six categories in the order of <see cref="ItemCategory"/>: 300 items.</summary>
    public static IReadOnlyList<CategoryShape> All { get; } =
    [
        new(ItemCategory.Fertiliser, 70, 4000, 26000, 120, [500, 900, 1900, 1700, 900, 700, 700, 900, 1600, 1400, 500, 350],
            [("Compound fertiliser", "复合肥"), ("Urea", "尿素"), ("Organic fertiliser", "有机肥"), ("Water-soluble fertiliser", "水溶肥"), ("Potash", "钾肥")],
            ["10 kg", "25 kg", "40 kg", "50 kg"]),
        new(ItemCategory.Seed, 60, 1200, 18000, 240, [900, 1700, 2300, 1500, 600, 400, 500, 1300, 1500, 700, 350, 350],
            [("Maize seed", "玉米种"), ("Rice seed", "水稻种"), ("Cabbage seed", "白菜种"), ("Tomato seed", "番茄种"), ("Rape seed", "油菜种")],
            ["50 g", "200 g", "1 kg", "5 kg"]),
        new(ItemCategory.CropProtection, 60, 800, 12000, 260, [300, 400, 800, 1300, 1700, 1800, 1700, 1300, 1000, 600, 300, 250],
            [("Herbicide", "除草剂"), ("Fungicide", "杀菌剂"), ("Insecticide", "杀虫剂"), ("Growth regulator", "生长调节剂")],
            ["100 ml", "250 ml", "500 ml", "1 l"]),
        new(ItemCategory.Feed, 50, 6000, 22000, 110, [1100, 900, 950, 950, 950, 950, 950, 950, 1050, 1050, 1100, 1150],
            [("Pig feed", "猪饲料"), ("Layer feed", "蛋鸡料"), ("Duck feed", "鸭饲料"), ("Fish feed", "鱼饲料"), ("Feed premix", "预混料")],
            ["20 kg", "25 kg", "40 kg"]),
        new(ItemCategory.Tools, 40, 600, 16000, 280, [700, 900, 1300, 1200, 1000, 900, 900, 1000, 1250, 1100, 850, 700],
            [("Hoe", "锄头"), ("Sprayer", "喷雾器"), ("Pruning shears", "修枝剪"), ("Gloves", "手套"), ("Seedling tray", "育苗盘")],
            ["single", "set of 5", "set of 10"]),
        new(ItemCategory.FilmAndIrrigation, 20, 3000, 30000, 180, [900, 1500, 1600, 1000, 600, 500, 500, 700, 1100, 1600, 1100, 500],
            [("Mulch film", "地膜"), ("Greenhouse film", "棚膜"), ("Drip tape", "滴灌带"), ("Hose", "水管")],
            ["50 m", "100 m", "200 m"]),
    ];
}
