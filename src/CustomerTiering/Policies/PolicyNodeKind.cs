namespace CustomerTiering.Policies;

/// <summary>What a written value is.</summary>
internal enum PolicyNodeKind
{
    Null,
    Flag,
    Number,
    Text,
    List,
    Object,
}
