using System.Globalization;
using CustomerTiering.Policies;
using CustomerTiering.Tiering.Descriptions;

namespace CustomerTiering.Tiering;

/// <content>The policy in words and as a picture.</content>
public sealed partial class TieringPolicy
{
    /// <summary>Says what the policy says, for people: every choice, and for each channel the lines, gates and panels.</summary>
    /// <param name="culture">The reader's culture: Chinese for a Chinese one, English for any other. Numbers are written by it.</param>
    /// <param name="format">Text, Markdown, or a Mermaid flowchart.</param>
    /// <remarks>Lines are ended by a line feed. A flowchart leaves the choices out and draws the way of one customer to its tier.</remarks>
    public string Describe(CultureInfo culture, PolicyFormat format)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return format switch
        {
            PolicyFormat.Text => new TieringOutline(Draft, culture).Write().Text(),
            PolicyFormat.Markdown => new TieringOutline(Draft, culture).Write().Markdown(),
            PolicyFormat.Mermaid => new TieringFlowchart(Draft, culture).Write(),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A policy is described as text, Markdown or Mermaid."),
        };
    }
}
