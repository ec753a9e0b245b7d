using System.Globalization;

namespace CustomerTiering.Files.Tests;

/// <summary>The two languages that messages are shown in.</summary>
internal static class Cultures
{
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    public static CultureInfo Chinese { get; } = CultureInfo.GetCultureInfo("zh-CN");
}
