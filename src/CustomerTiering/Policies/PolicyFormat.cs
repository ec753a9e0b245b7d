namespace CustomerTiering.Policies;

/// <summary>How a policy is printed for people.</summary>
public enum PolicyFormat
{
    /// <summary>Plain text, two blanks a step.</summary>
    Text,

    /// <summary>Markdown: headings and lists.</summary>
    Markdown,

    /// <summary>A Mermaid flowchart, as pages and wikis draw it.</summary>
    Mermaid,
}
