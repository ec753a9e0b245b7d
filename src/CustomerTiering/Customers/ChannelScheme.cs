using System.Collections.Frozen;

namespace CustomerTiering.Customers;

/// <summary>
/// The channels a host knows, in order. Channels are data: a host adds its own without recompiling.
/// </summary>
/// <remarks>
/// A word that no channel of the scheme claims is a channel of its own, never dropped: an export with "E-commerce" is
/// tiered within "E-commerce".
/// </remarks>
public sealed class ChannelScheme
{
    private readonly FrozenDictionary<string, Channel> byWord;

    private ChannelScheme(IReadOnlyList<Channel> channels)
    {
        Channels = channels;
        var words = new Dictionary<string, Channel>(StringComparer.Ordinal);
        foreach (var channel in channels)
        {
            foreach (var word in (IEnumerable<string>)[channel.Id.Value, channel.English, channel.Chinese, .. channel.Aliases])
            {
                if (!words.TryAdd(Fold(word), channel) && words[Fold(word)] != channel)
                {
                    throw new ArgumentException($"'{word}' means both {words[Fold(word)].Id} and {channel.Id}.", nameof(channels));
                }
            }
        }

        byWord = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>Modern trade (现代渠道): chain stores.</summary>
    public static ChannelId ModernTrade { get; } = new("modern-trade");

    /// <summary>Traditional trade (传统渠道): small shops and wholesalers.</summary>
    public static ChannelId TraditionalTrade { get; } = new("traditional-trade");

    /// <summary>Special channel (特殊渠道): closed sites such as factories, hospitals and schools.</summary>
    public static ChannelId SpecialChannel { get; } = new("special-channel");

    /// <summary>Fresh supermarkets (生鲜超市): fresh-food supermarkets.</summary>
    public static ChannelId FreshSupermarket { get; } = new("fresh-supermarket");

    /// <summary>The four channels that ship with the library.</summary>
    public static ChannelScheme ForDistributors { get; } = Of(
        new Channel(ModernTrade, "Modern trade", "现代渠道", ["modern", "MT", "现代通路", "现代", "商超", "连锁"]),
        new Channel(TraditionalTrade, "Traditional trade", "传统渠道", ["traditional", "TT", "general trade", "GT", "流通渠道", "流通", "传统"]),
        new Channel(SpecialChannel, "Special channel", "特殊渠道", ["special", "special channels", "特通", "特渠", "特殊"]),
        new Channel(FreshSupermarket, "Fresh supermarket", "生鲜超市", ["fresh", "fresh supermarkets", "fresh-food supermarket", "生鲜"]));

    /// <summary>The channels, in the scheme's order.</summary>
    public IReadOnlyList<Channel> Channels { get; }

    /// <summary>A scheme of channels.</summary>
    /// <exception cref="ArgumentException">One word means two channels.</exception>
    public static ChannelScheme Of(params IEnumerable<Channel> channels)
    {
        ArgumentNullException.ThrowIfNull(channels);
        return new ChannelScheme([.. channels]);
    }

    /// <summary>The channel a word of a file means: a channel of the scheme by id, name or alias, otherwise the word itself; <see cref="ChannelId.None"/> for a blank.</summary>
    public ChannelId Resolve(string? word) => string.IsNullOrWhiteSpace(word)
        ? ChannelId.None
        : byWord.TryGetValue(Fold(word), out var channel) ? channel.Id : new ChannelId(word);

    /// <summary>The name of a channel for people in a language: Chinese for a Chinese culture, English otherwise, the id itself for a channel outside the scheme.</summary>
    public string NameOf(ChannelId id, System.Globalization.CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        if (id.IsNone || !byWord.TryGetValue(Fold(id.Value), out var channel))
        {
            return id.ToString();
        }

        return string.Equals(culture.TwoLetterISOLanguageName, "zh", StringComparison.Ordinal) ? channel.Chinese : channel.English;
    }

    private static string Fold(string word) =>
        string.Concat(word.Where(letter => !char.IsWhiteSpace(letter) && letter is not ('-' or '_'))).ToUpperInvariant();
}
