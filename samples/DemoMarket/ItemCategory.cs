namespace CustomerTiering.Demo;

/// <summary>What kind of farm supply an item is.</summary>
public enum ItemCategory
{
    /// <summary>Fertiliser (肥料): spring and autumn.</summary>
    Fertiliser,

    /// <summary>Seed (种子): before sowing, in spring and again in autumn.</summary>
    Seed,

    /// <summary>Crop protection (植保): late spring and summer.</summary>
    CropProtection,

    /// <summary>Feed (饲料): all year.</summary>
    Feed,

    /// <summary>Tools (农具): mild peaks in spring and autumn.</summary>
    Tools,

    /// <summary>Film and irrigation (农膜灌溉): early spring and late autumn.</summary>
    FilmAndIrrigation,
}
