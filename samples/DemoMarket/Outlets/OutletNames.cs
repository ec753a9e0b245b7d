using System.Globalization;

namespace CustomerTiering.Demo.Outlets;

/// <summary>Names of places that do not exist, joined to what the outlet is and its number.</summary>
internal static class OutletNames
{
    private static readonly (string English, string Chinese)[] Places =
    [
        ("Green Ridge", "青岭"), ("Stone Bridge", "石桥"), ("Clear Spring", "清泉"), ("Willow Bend", "柳湾"), ("East Terrace", "东塬"), ("White Sand", "白沙"),
        ("Old Ferry", "老渡"), ("Cedar Slope", "杉坡"), ("Nine Wells", "九井"), ("Long Dyke", "长堤"), ("Plum Hollow", "梅坳"), ("Twin Ponds", "双塘"),
        ("High Meadow", "高甸"), ("Reed Lake", "苇湖"), ("Bamboo Gate", "竹门"), ("South Knoll", "南丘"), ("Red Maple", "红枫"), ("Quiet Ford", "静渡"),
        ("Millet Field", "谷田"), ("Crane Marsh", "鹤泽"),
    ];

    /// <summary>The name of an outlet from two draws and its number on file.</summary>
    public static (string English, string Chinese) Of(int place, (string English, string Chinese) kind, int number)
    {
        var (english, chinese) = Places[place];
        var text = number.ToString("0000", CultureInfo.InvariantCulture);
        return ($"{english} {kind.English} {text}", $"{chinese}{kind.Chinese}{text}");
    }

    /// <summary>Number of places to draw from.</summary>
    public static int Count => Places.Length;
}
