using System.CommandLine;
using System.Globalization;

namespace CustomerTiering.Console.CommandLine;

/// <summary>The language of everything a person reads: <c>--lang en</c> or <c>--lang zh</c>, at any place of the command line.</summary>
internal static class LanguageOption
{
    private const string Name = "--lang";

    public static Option<string> Create(Wording wording)
    {
        var option = wording.Value<string>(Name, "en|zh", (text, out read) => (read = text) is "en" or "zh");
        option.Recursive = true;
        return option;
    }

    /// <summary>The language asked for, read before the command line is: help and complaints are in that language too.</summary>
    public static CultureInfo Of(IReadOnlyList<string> args, CultureInfo otherwise)
    {
        for (var i = 0; i < args.Count; i++)
        {
            var value = string.Equals(args[i], Name, StringComparison.Ordinal) ? i + 1 < args.Count ? args[i + 1] : string.Empty
                : args[i].StartsWith(Name + "=", StringComparison.Ordinal) || args[i].StartsWith(Name + ":", StringComparison.Ordinal) ? args[i][(Name.Length + 1)..]
                : string.Empty;
            if (value is "en" or "zh")
            {
                return string.Equals(value, "zh", StringComparison.Ordinal) ? Surroundings.Chinese : Surroundings.English;
            }
        }

        return otherwise;
    }
}
